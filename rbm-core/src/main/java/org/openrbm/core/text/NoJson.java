package org.openrbm.core.text;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonFilter;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type whose values have no JSON form, so that every mapper refuses to write them.
 *
 * <p>Without it a mapper of Jackson 3 that does not know the library would find no properties and
 * write an empty object. The annotation names a filter that no mapper has, which both Jackson 2 and
 * Jackson 3 refuse; the name of the filter is the reason, for the message.
 *
 * <p>Builders are not marked: the value is what they build.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@JacksonAnnotationsInside
@JsonFilter(NoJson.REASON)
public @interface NoJson {

  /** The reason, as the message of a mapper has it. */
  String REASON = "none: values of this type have no JSON form";
}

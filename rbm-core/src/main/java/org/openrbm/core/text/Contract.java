package org.openrbm.core.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tells NullAway when a method throws, so that it knows what holds after a check. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@interface Contract {
  /** {@return the contract: a pattern of arguments and its outcome} */
  String value();
}

package org.openrbm.core;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one Immutables style of the library, applied once per package in {@code package-info.java}.
 *
 * <p>Generated {@code Immutable*} classes stay package-private: callers see the abstract value
 * type, its static factories and its nested {@code Builder}.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    // keep generated sources free of whatever annotations happen to be on the class path
    allowedClasspathAnnotations = {org.immutables.value.Generated.class})
public @interface RbmStyle {}

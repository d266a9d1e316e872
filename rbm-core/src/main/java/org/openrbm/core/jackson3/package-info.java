/**
 * The JSON of the library's values for Jackson 3, whose packages are {@code tools.jackson}.
 *
 * <p>Jackson 3 is an optional dependency. A mapper that finds its modules takes {@link
 * org.openrbm.core.jackson3.RbmModule} without any code; Spring Boot 4 makes such a mapper:
 *
 * <pre>
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * </pre>
 *
 * <p>That is so on the class path. On the module path the mapper is told of it, because a named
 * module cannot offer a service whose own module may be absent:
 *
 * <pre>
 * JsonMapper mapper = JsonMapper.builder().addModule(new RbmModule()).build();
 * </pre>
 *
 * <p>A mapper that is not told writes a value that has a JSON form as the same document, with the
 * fields in an order of its own, and reads none. It refuses a value without a JSON form, which is
 * one of a type marked {@link org.openrbm.core.text.NoJson}.
 */
@NullMarked
package org.openrbm.core.jackson3;

import org.jspecify.annotations.NullMarked;

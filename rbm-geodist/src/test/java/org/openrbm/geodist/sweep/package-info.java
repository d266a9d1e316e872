@NullMarked
package org.openrbm.geodist.sweep;

import org.jspecify.annotations.NullMarked;

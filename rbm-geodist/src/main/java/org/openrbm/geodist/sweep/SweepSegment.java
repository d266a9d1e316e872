package org.openrbm.geodist.sweep;

/** Receives the numbers of consecutive policies; the arrays are used again after the call. */
@FunctionalInterface
interface SweepSegment {

  void accept(long from, int length, SweepBlock block);
}

/** A program that uses the library as modules. */
module consumer {
  requires org.openrbm.geodist;
  requires org.openrbm.indicators;
}

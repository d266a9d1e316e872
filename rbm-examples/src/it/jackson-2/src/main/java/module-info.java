/** A program that has a mapper of its own. */
module consumer {
  requires com.fasterxml.jackson.databind;
  requires org.openrbm.geodist;
  requires org.openrbm.indicators;

  opens consumer to
      com.fasterxml.jackson.databind;
}

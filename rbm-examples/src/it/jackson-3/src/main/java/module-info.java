/** A program that has a mapper of its own. */
module consumer {
  requires org.openrbm.geodist;
  requires org.openrbm.indicators;
  requires tools.jackson.databind;

  opens consumer to
      tools.jackson.databind;
}

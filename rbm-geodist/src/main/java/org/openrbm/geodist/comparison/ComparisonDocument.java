package org.openrbm.geodist.comparison;

import static org.openrbm.core.text.Refusal.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrbm.core.json.DerivedFields;
import org.openrbm.geodist.DesirableRangeTable;
import org.openrbm.geodist.RepresentationReport;
import org.openrbm.geodist.RepresentationStatus;

/** The fields of a comparison in JSON, as they are read. Not thread-safe. */
@JsonPOJOBuilder(withPrefix = "")
final class ComparisonDocument {

  private Optional<RepresentationReport> before = Optional.empty();
  private Optional<RepresentationReport> after = Optional.empty();
  private Optional<DesirableRangeTable> tableBefore = Optional.empty();
  private Optional<DesirableRangeTable> tableAfter = Optional.empty();
  private Map<RepresentationStatus, Map<RepresentationStatus, Integer>> transitions = Map.of();
  private @Nullable ImmutableList<String> joined;
  private @Nullable ImmutableList<String> left;
  private @Nullable JsonNode members;

  @JsonProperty
  void before(RepresentationReport report) {
    this.before = Optional.of(report);
  }

  @JsonProperty
  void after(RepresentationReport report) {
    this.after = Optional.of(report);
  }

  @JsonProperty
  void tableBefore(DesirableRangeTable table) {
    this.tableBefore = Optional.of(table);
  }

  @JsonProperty
  void tableAfter(DesirableRangeTable table) {
    this.tableAfter = Optional.of(table);
  }

  @JsonProperty
  void transitions(Map<RepresentationStatus, Map<RepresentationStatus, Integer>> counts) {
    this.transitions = counts;
  }

  @JsonProperty
  void joined(List<String> codes) {
    this.joined = ImmutableList.copyOf(codes);
  }

  @JsonProperty
  void left(List<String> codes) {
    this.left = ImmutableList.copyOf(codes);
  }

  @JsonProperty
  void members(JsonNode array) {
    this.members = array;
  }

  RangeComparison build() {
    checkArgument(
        before.isPresent() == after.isPresent()
            && tableBefore.isPresent() == tableAfter.isPresent()
            && before.isPresent() != tableBefore.isPresent(),
        "a comparison has two reports, 'before' and 'after', or two tables, 'tableBefore' and"
            + " 'tableAfter'");
    RangeComparison comparison =
        before.isPresent()
            ? RangeComparison.between(before.get(), after.orElseThrow())
            : RangeComparison.between(tableBefore.orElseThrow(), tableAfter.orElseThrow());
    DerivedFields derived =
        DerivedFields.from(before.isPresent() ? "the two reports" : "the two tables");
    derived.check("joined", given("joined", joined), comparison.joinedCodes());
    derived.check("left", given("left", left), comparison.leftCodes());
    derived.check("transitions", transitions, comparison.transitions());
    derived.checkJson("members", given("members", members), comparison.members());
    return comparison;
  }

  private static <T> T given(String field, @Nullable T value) {
    checkArgument(value != null, "field '%s' of a comparison is missing", field);
    return value;
  }
}

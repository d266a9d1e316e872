package org.openrbm.geodist.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.openrbm.core.Citation;
import org.openrbm.core.EvidenceGrade;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.core.text.CsvCells;
import org.openrbm.geodist.GeodistDomain;
import org.openrbm.geodist.policy.BaseFigure;
import org.openrbm.geodist.policy.BlockSize;
import org.openrbm.geodist.policy.DesirableRangePolicy;
import org.openrbm.geodist.policy.PolicyElement;
import org.openrbm.geodist.policy.PolicyStanding;
import org.openrbm.geodist.policy.PostBlock;
import org.openrbm.geodist.policy.RangeFactor;

@Domain(GeodistDomain.class)
@Domain(DomainContext.Global.class)
class PolicyCataloguePropertyTest {

  /** Texts that a CSV must protect: commas, quotes, ends of lines, blanks, a mark of a comment. */
  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars('a', 'é', '联', ',', '"', '\n', '\r', ' ', '#', ';', '(', '%')
        .ofMinLength(1)
        .ofMaxLength(8)
        .filter(text -> !text.isBlank());
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 22).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<Citation> citations() {
    return Combinators.combine(
            texts(),
            texts().optional(),
            texts().optional(),
            days().optional(),
            texts().optional(),
            Arbitraries.of(EvidenceGrade.class),
            texts().optional())
        .as(
            (document, title, clause, date, url, grade, remark) ->
                Citation.builder()
                    .document(document)
                    .title(title)
                    .clause(clause)
                    .date(date)
                    .url(url)
                    .evidence(grade)
                    .remark(remark)
                    .build());
  }

  private static Arbitrary<Ratio> posts() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 9_000), Arbitraries.longs().between(1, 90))
        .as(Ratio::of);
  }

  private static Arbitrary<BlockSize> sizes(int depth) {
    Arbitrary<BlockSize> simple =
        Arbitraries.oneOf(
            posts().map(BlockSize.Posts::new),
            posts().map(BlockSize.PostsPerMember::new),
            posts().map(posts -> new BlockSize.ShareOfBase(posts.dividedBy(9_000))));
    return depth == 0
        ? simple
        : Arbitraries.oneOf(
            simple,
            sizes(depth - 1).list().ofMinSize(2).ofMaxSize(3).map(BlockSize.GreatestOf::new));
  }

  private static Arbitrary<PostBlock> blocks() {
    return Combinators.combine(
            Arbitraries.of(RangeFactor.class), sizes(2), Arbitraries.of(true, false))
        .as(
            (factor, size, reserve) ->
                reserve ? PostBlock.reserve(factor, size) : PostBlock.of(factor, size));
  }

  record Identity(
      String id,
      Map<String, String> titles,
      Optional<String> organization,
      Optional<PolicyStanding> standing,
      Optional<LocalDate> from) {}

  record Extras(
      Optional<BaseFigure> baseFigure,
      List<PostBlock> blocks,
      Map<String, String> originals,
      Optional<Ratio> points,
      Optional<RoundingMode> midpoint,
      Map<PolicyElement, Citation> citations) {}

  @Provide
  static Arbitrary<Identity> identities() {
    return Combinators.combine(
            texts(),
            Arbitraries.maps(Arbitraries.of("und", "en", "zh-Hans", "pt-BR"), texts()).ofMinSize(1),
            texts().optional(),
            Arbitraries.of(PolicyStanding.class).optional(),
            days().optional())
        .as(Identity::new);
  }

  @Provide
  static Arbitrary<Extras> extras() {
    Arbitrary<Ratio> some = posts().filter(posts -> posts.signum() > 0);
    return Combinators.combine(
            Combinators.combine(some, citations().optional())
                .as(
                    (posts, source) ->
                        source.isPresent()
                            ? BaseFigure.of(posts, source.get())
                            : BaseFigure.of(posts))
                .flatMap(
                    figure ->
                        days()
                            .map(day -> figure.withPeriod(ReportingPeriod.of(day, day.plusDays(8))))
                            .injectNull(0.3)
                            .map(dated -> dated == null ? figure : dated))
                .optional(),
            blocks().list().ofMaxSize(4),
            Arbitraries.maps(Arbitraries.of("flexibility share", "blocks"), texts()),
            some.optional(),
            Arbitraries.of(RoundingMode.class)
                .filter(mode -> mode != RoundingMode.UNNECESSARY)
                .optional(),
            Arbitraries.maps(Arbitraries.of(PolicyElement.class), citations()))
        .as(Extras::new);
  }

  @Property(tries = 500)
  void a_catalogue_reads_back_from_its_csv(
      @ForAll DesirableRangePolicy plain,
      @ForAll("identities") Identity identity,
      @ForAll("extras") Extras extras) {
    boolean variant = identity.standing().equals(Optional.of(PolicyStanding.VARIANT));
    DesirableRangePolicy rich =
        DesirableRangePolicy.builder()
            .from(plain)
            .id(identity.id())
            .title(LocalizedText.of(identity.titles()))
            .organization(identity.organization())
            .standing(identity.standing())
            .variantOf(variant ? Optional.of("original") : Optional.empty())
            .originalValues(variant ? extras.originals() : Map.of())
            .effectiveFrom(identity.from())
            .effectiveTo(identity.from().map(day -> day.plusDays(9)))
            .baseFigure(extras.baseFigure())
            .blocks(extras.blocks())
            .pointsPerPost(extras.points())
            .midpointRounding(extras.midpoint())
            .citations(extras.citations())
            .build();
    PolicyCatalogue catalogue = PolicyCatalogue.of(List.of(rich, plain.withId("plain")));

    PolicyCatalogue read = PolicyCatalogue.parse(catalogue.toCsv(CsvCells.EXACT));

    assertThat(read.all()).isEqualTo(catalogue.all());
    assertThat(read.toCsv(CsvCells.EXACT)).isEqualTo(catalogue.toCsv(CsvCells.EXACT));
  }
}

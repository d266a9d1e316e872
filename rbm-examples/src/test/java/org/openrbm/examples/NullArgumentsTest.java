package org.openrbm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.core.LocalizedText;
import org.openrbm.core.Ratio;
import org.openrbm.core.ReportingPeriod;
import org.openrbm.indicators.disclosure.AttackReport;
import org.openrbm.indicators.disclosure.Candidates;
import org.openrbm.indicators.disclosure.CountTable;
import org.openrbm.indicators.disclosure.DisclosureControl;
import org.openrbm.indicators.disclosure.DisclosureRule;
import org.openrbm.indicators.disclosure.PublishedTable;
import org.openrbm.indicators.disclosure.TablePlace;
import org.openrbm.indicators.parity.FlowModel;
import org.openrbm.indicators.parity.Gender;
import org.openrbm.indicators.parity.GenderComposition;
import org.openrbm.indicators.parity.GenderTable;
import org.openrbm.indicators.parity.ParityBand;
import org.openrbm.indicators.parity.ParityBands;
import org.openrbm.indicators.parity.SharePoint;
import org.openrbm.indicators.parity.levels.LevelModel;
import org.openrbm.indicators.parity.levels.StaffLevel;
import org.openrbm.indicators.parity.levels.TransitionLevel;
import org.openrbm.indicators.parity.levels.TransitionRates;
import org.openrbm.indicators.survey.AnswerDistribution;
import org.openrbm.indicators.survey.AnswerScale;
import org.openrbm.indicators.survey.AnswerScales;
import org.openrbm.indicators.survey.IndexDefinition;
import org.openrbm.indicators.survey.Proportion;
import org.openrbm.indicators.survey.PublishedResult;
import org.openrbm.indicators.survey.Question;
import org.openrbm.indicators.trend.AggregateTrend;
import org.openrbm.indicators.trend.CagrMethod;
import org.openrbm.indicators.trend.CagrMethods;
import org.openrbm.indicators.trend.CagrRatio;
import org.openrbm.indicators.trend.TrendBand;
import org.openrbm.indicators.trend.TrendLine;
import org.openrbm.indicators.trend.TrendPoint;
import org.openrbm.indicators.trend.TrendSeries;
import org.openrbm.indicators.trend.TrendStatus;
import org.openrbm.indicators.trend.TrendTarget;
import org.openrbm.indicators.workforce.Composition;
import org.openrbm.indicators.workforce.CrossTabulation;
import org.openrbm.indicators.workforce.Dimension;
import org.openrbm.indicators.workforce.Distribution;
import org.openrbm.indicators.workforce.Key;

/**
 * A null in place of a required argument is refused at once, by a NullPointerException whose
 * message is the name of the parameter. Every constructor and static method of the packages is
 * called with one null at a time, and good arguments otherwise.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NullArgumentsTest {

  private static final Pattern BECAUSE = Pattern.compile("because \"([a-zA-Z]+)\" is null");

  private static final String[] PACKAGES = {
    "trend", "workforce", "parity", "survey", "disclosure", "rounding"
  };

  /** A good argument of each type; of a supertype, the first that fits. */
  private static final Map<Class<?>, Object> GOOD = goodArguments();

  private static Map<Class<?>, Object> goodArguments() {
    ImmutableMap.Builder<Class<?>, Object> good = ImmutableMap.builder();
    Ratio half = Ratio.of(1, 2);
    LocalizedText text = LocalizedText.of("text");
    good.put(String.class, "a").put(Ratio.class, half).put(LocalizedText.class, text);
    good.put(LocalDate.class, LocalDate.of(2020, 1, 1)).put(Period.class, Period.ofMonths(6));
    good.put(ReportingPeriod.class, ReportingPeriod.ofYear(2020)).put(Class.class, Gender.class);
    good.put(List.class, ImmutableList.of()).put(Map.class, ImmutableMap.of());
    good.put(Set.class, Set.of()).put(Optional.class, Optional.empty());

    GenderComposition staff = GenderComposition.of(3, 4);
    StaffLevel level =
        StaffLevel.builder()
            .name("P")
            .staff(staff)
            .attrition(half)
            .externalShare(Ratio.ONE)
            .hireShareOfWomen(half)
            .build();
    TransitionRates rates = TransitionRates.of(Map.of("A", half), Ratio.ONE);
    good.put(GenderComposition.class, staff).put(StaffLevel.class, level);
    good.put(GenderTable.class, GenderTable.of(Map.of("a", staff)));
    good.put(ParityBand.class, ParityBands.UN).put(FlowModel.class, FlowModel.of(half, half));
    good.put(SharePoint.class, SharePoint.ofPercent(2010, "40"));
    good.put(LevelModel.class, LevelModel.of(level)).put(TransitionRates.class, rates);
    good.put(TransitionLevel.class, TransitionLevel.of("A", staff, rates, rates));

    TrendPoint point = TrendPoint.of(2015, half);
    good.put(TrendPoint.class, point).put(TrendSeries.class, TrendSeries.ofYears(2015, half, half));
    good.put(TrendTarget.class, TrendTarget.of(half, 2030));
    good.put(TrendLine.class, TrendLine.through(point, TrendPoint.of(2016, half)));
    good.put(CagrMethod.class, CagrMethods.EUROSTAT);
    good.put(TrendBand.class, TrendBand.below(TrendStatus.DETERIORATION, "low"));
    good.put(AggregateTrend.class, AggregateTrend.of()).put(CagrRatio.class, CagrRatio.eurostat());

    Dimension dimension = Dimension.of("g", "a", "b");
    good.put(Dimension.class, dimension).put(Key.class, Key.of("k", record -> "a"));
    good.put(Composition.class, Composition.of("k", Map.of("a", 1L)));
    good.put(Distribution.class, Distribution.of("years", Map.of()));
    good.put(
        CrossTabulation.class,
        CrossTabulation.of(List.of(dimension, Dimension.of("h", "a")), List.of()));
    good.put(Function.class, (Function<Object, Object>) record -> "a");
    good.put(BiFunction.class, (BiFunction<Object, Object, Object>) (record, other) -> "a");
    good.put(BiConsumer.class, (BiConsumer<Object, Object>) (record, other) -> {});
    good.put(ToIntFunction.class, (ToIntFunction<Object>) record -> 1);
    good.put(ToLongFunction.class, (ToLongFunction<Object>) record -> 1);
    good.put(IntFunction.class, (IntFunction<Object>) year -> half);

    Question question = Question.of("q", text, AnswerScales.AGREEMENT_5);
    good.put(Question.class, question).put(AnswerScale.class, AnswerScales.AGREEMENT_5);
    good.put(AnswerDistribution.class, AnswerDistribution.of(question, Map.of()));
    good.put(IndexDefinition.class, IndexDefinition.of("i", text, List.of(question)));
    good.put(Proportion.class, Proportion.of(3, 8));
    good.put(PublishedResult.class, new PublishedResult.Shown<>(1L));

    CountTable table = CountTable.list("list", ImmutableMap.of("a", 3L, "b", 177L));
    DisclosureRule rule = DisclosureRule.ofThreshold("own", 6);
    good.put(CountTable.class, table).put(DisclosureRule.class, rule);
    good.put(PublishedTable.class, DisclosureControl.standard().publish(table, rule).published());
    good.put(TablePlace.class, TablePlace.total()).put(Candidates.class, new Candidates(1, 2));
    good.put(AttackReport.class, new AttackReport(Map.of(), List.of(), List.of()));
    return good.buildOrThrow();
  }

  @Test
  void a_null_in_place_of_a_required_argument_is_refused_by_its_name() throws Exception {
    List<String> offenders = new ArrayList<>();
    int calls = 0;
    for (Class<?> type : types()) {
      for (Executable call : calls(type)) {
        Parameter[] parameters = call.getParameters();
        Object[] good = Arrays.stream(parameters).map(p -> good(p.getType())).toArray();
        for (int i = 0; i < parameters.length; i++) {
          if (!parameters[i].getType().isPrimitive()
              && !parameters[i].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            Object[] bad = good.clone();
            bad[i] = null;
            calls++;
            String outcome = outcome(call, bad);
            if (!outcome.matches("[a-z][A-Za-z0-9. ]*")) {
              offenders.add(call + ", argument " + i + ": " + outcome);
            }
          }
        }
      }
    }
    assertThat(offenders).isEmpty();
    assertThat(calls).isGreaterThan(200);
  }

  /** The message of the NullPointerException, or in capital letters what happened instead. */
  private static String outcome(Executable call, Object[] arguments) throws Exception {
    try {
      if (call instanceof Method method) {
        method.invoke(null, arguments);
      } else {
        ((Constructor<?>) call).newInstance(arguments);
      }
      return "ACCEPTED";
    } catch (InvocationTargetException e) {
      return e.getTargetException() instanceof NullPointerException refusal
          ? named(refusal)
          : "THROWN " + e.getTargetException();
    }
  }

  /** The name in the message, which is ours, or that of Java about a parameter of our method. */
  private static String named(NullPointerException refusal) {
    String message = String.valueOf(refusal.getMessage());
    boolean ours = refusal.getStackTrace()[0].getClassName().startsWith("org.openrbm.");
    Matcher java = BECAUSE.matcher(message);
    return ours && java.find() ? java.group(1) : message.replace("null", "NO NAME");
  }

  /** The public classes of the packages, without builders and what Immutables writes. */
  private static List<Class<?>> types() throws ClassNotFoundException {
    List<Class<?>> types = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                Arrays.stream(PACKAGES).map("org.openrbm.indicators."::concat).toList())) {
      Class<?> found = Class.forName(type.getName());
      if (visible(found) && !found.getSimpleName().equals("Builder")) {
        types.add(found);
      }
    }
    return types;
  }

  private static boolean visible(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || visible(type.getEnclosingClass()));
  }

  private static List<Executable> calls(Class<?> type) {
    List<Executable> calls = new ArrayList<>(List.of(type.getConstructors()));
    for (Method method : type.getDeclaredMethods()) {
      boolean generated =
          method.isSynthetic() || (type.isEnum() && method.getName().equals("valueOf"));
      if (Modifier.isPublic(method.getModifiers())
          && Modifier.isStatic(method.getModifiers())
          && !generated) {
        calls.add(method);
      }
    }
    return calls;
  }

  private static Object good(Class<?> type) {
    if (type == boolean.class) {
      return true;
    }
    if (type.isPrimitive()) {
      return type == long.class ? (Object) 20L : (Object) 1;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isArray()) {
      Object array = Array.newInstance(type.getComponentType(), 1);
      Array.set(array, 0, good(type.getComponentType()));
      return array;
    }
    return GOOD.entrySet().stream()
        .filter(entry -> type.isAssignableFrom(entry.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElseThrow(() -> new AssertionError("no good argument of " + type));
  }
}

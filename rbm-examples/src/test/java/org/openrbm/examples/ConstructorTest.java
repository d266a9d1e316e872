package org.openrbm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openrbm.geodist.plan.AttritionOutlook;
import org.openrbm.indicators.progress.Progress;

/** An object is seen by nobody before its constructor has ended. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConstructorTest {

  @Test
  void no_constructor_of_the_indicators_passes_its_object_on() {
    JavaClasses indicators =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.openrbm.indicators");

    assertThat(indicators.contain(Progress.class)).isTrue();
    assertThat(escapes(indicators)).isEmpty();
  }

  @Test
  void no_constructor_of_geodist_passes_its_object_on() {
    JavaClasses geodist =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.openrbm.geodist");

    assertThat(geodist.contain(AttritionOutlook.class)).isTrue();
    assertThat(escapes(geodist)).isEmpty();
  }

  /** Each way out is seen; a method called on the object itself is none. */
  @Test
  void each_way_out_is_seen() {
    JavaClasses examples =
        new ClassFileImporter()
            .importClasses(Passed.class, Captured.class, Referred.class, Kept.class);

    assertThat(escapes(examples))
        .containsExactlyInAnyOrder(
            "Passed calls show", "Captured calls number", "Referred calls number");
  }

  /** Calls of constructors that are given their object, or are put off until it is used. */
  private static List<String> escapes(JavaClasses classes) {
    return classes.stream()
        .filter(type -> !type.getSimpleName().startsWith("Immutable")) // generated
        .flatMap(type -> type.getConstructors().stream())
        .flatMap(
            constructor ->
                Stream.concat(
                        constructor.getCallsFromSelf().stream(),
                        constructor.getCodeUnitReferencesFromSelf().stream())
                    .filter(access -> takes(constructor, access) || later(constructor, access)))
        .map(access -> access.getOriginOwner().getSimpleName() + " calls " + access.getName())
        .distinct()
        .toList();
  }

  private static boolean takes(JavaConstructor constructor, JavaCodeUnitAccess<?> access) {
    JavaClass owner = constructor.getOwner();
    CodeUnitAccessTarget target = access.getTarget();
    boolean copies =
        target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
            && target.getOwner().equals(owner);
    return !copies && target.getRawParameterTypes().contains(owner);
  }

  private static boolean later(JavaConstructor constructor, JavaCodeUnitAccess<?> access) {
    CodeUnitAccessTarget target = access.getTarget();
    boolean putOff =
        access.isDeclaredInLambda() || constructor.getCodeUnitReferencesFromSelf().contains(access);
    return putOff
        && target.getOwner().equals(constructor.getOwner())
        && target
            .resolveMember()
            .filter(member -> !member.getModifiers().contains(JavaModifier.STATIC))
            .isPresent();
  }

  private static final class Passed {

    private final int number;

    Passed() {
      number = show(this);
    }

    private static int show(Passed passed) {
      return passed.number;
    }
  }

  private static final class Captured {

    private final Supplier<Integer> later;

    Captured() {
      later = () -> number() + 1;
    }

    private int number() {
      return Objects.hashCode(later);
    }
  }

  private static final class Referred {

    private final Supplier<Integer> later;

    Referred() {
      later = this::number;
    }

    private int number() {
      return Objects.hashCode(later);
    }
  }

  private static final class Kept {

    private final int number;
    private final Supplier<Integer> later;

    @SuppressWarnings("unused") // only read as byte code
    Kept(int given) {
      number = given;
      later = () -> given + 1;
    }

    @Override
    public String toString() {
      return number + " " + later.get();
    }
  }
}

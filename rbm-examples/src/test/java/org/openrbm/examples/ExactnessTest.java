package org.openrbm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.util.Printer;
import org.openrbm.core.Ratio;
import org.openrbm.geodist.membership.Membership;
import org.openrbm.indicators.workforce.WorkforceMeasure;

/**
 * No instruction of rbm-core, rbm-geodist and the measures of a workforce computes in binary
 * floating point, outside the package and the class whose subject is irrational and the classes
 * whose error is proven.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExactnessTest {

  /**
   * Roots and logarithms have no exact value, so the indices that are made of them are doubles. No
   * other package may follow: to call one of those indices is a finding there.
   */
  private static final String IRRATIONAL = "org/openrbm/geodist/inequality/";

  /**
   * The sweep computes in doubles with a proven margin of error, and leaves what lies inside it to
   * the exact calculator. No class that a caller sees is among these.
   */
  private static final Set<String> CERTIFIED =
      Set.of(
          "org/openrbm/geodist/sweep/CertainRounding",
          "org/openrbm/geodist/sweep/ContributionWeights",
          "org/openrbm/geodist/sweep/FactorBlocks",
          "org/openrbm/geodist/sweep/LimitRule",
          "org/openrbm/geodist/sweep/SweepBlock",
          "org/openrbm/geodist/sweep/SweepInput",
          "org/openrbm/geodist/sweep/SweptMembers");

  private static final String MEASURES = "org/openrbm/indicators/workforce/";

  /**
   * Indices of diversity with logarithms; who calls it gets an optional and computes no further.
   */
  private static final String ENTROPY = MEASURES + "Entropy.";

  /** The one way out, for plots and for the irrational; nothing else in the modules calls it. */
  private static final Set<String> WAY_OUT =
      Set.of(
          "org/openrbm/core/Ratio.doubleValue",
          "org/openrbm/core/SmallRatio.doubleValue",
          "org/openrbm/core/LargeRatio.doubleValue");

  @Test
  void rbm_core_is_exact() throws Exception {
    // one method takes a double, to refuse it
    assertThat(floatingPointIn(Ratio.class))
        .containsExactlyInAnyOrder(
            "org/openrbm/core/Ratio.of has double in (D)Lorg/openrbm/core/Ratio;",
            "org/openrbm/core/Ratio.of calls java/lang/Double.toString has double in"
                + " (D)Ljava/lang/String;",
            "org/openrbm/core/Ratio.of calls java/lang/Double.isFinite has double in (D)Z");
  }

  @Test
  void rbm_geodist_is_exact() throws Exception {
    assertThat(floatingPointIn(Membership.class)).isEmpty();
  }

  @Test
  void the_measures_of_a_workforce_are_exact_but_for_logarithms() throws Exception {
    assertThat(floatingPointIn(WorkforceMeasure.class))
        .filteredOn(finding -> finding.startsWith(MEASURES))
        .isNotEmpty()
        .allMatch(finding -> finding.startsWith(ENTROPY));
  }

  @Test
  void floating_point_would_be_found() throws Exception {
    try (InputStream self =
        ExactnessTest.class.getResourceAsStream("ExactnessTest$Inexact.class")) {
      assertThat(findings(new ClassReader(java.util.Objects.requireNonNull(self))))
          .anyMatch(finding -> finding.endsWith("Inexact.half has DMUL"))
          .anyMatch(finding -> finding.endsWith("Inexact.half has double in (D)D"));
    }
  }

  static final class Inexact {
    static double half(double x) {
      return x * 0.5;
    }
  }

  private static List<String> floatingPointIn(Class<?> anyClassOfTheModule)
      throws IOException, URISyntaxException {
    URI location = anyClassOfTheModule.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path path = Path.of(location);
    if (Files.isDirectory(path)) {
      return floatingPointBelow(path);
    }
    try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + location), Map.of())) {
      return floatingPointBelow(jar.getPath("/"));
    }
  }

  private static List<String> floatingPointBelow(Path root) throws IOException {
    List<String> findings = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> classes = files.filter(file -> file.toString().endsWith(".class")).toList();
      assertThat(classes).hasSizeGreaterThan(20);
      for (Path file : classes) {
        ClassReader reader = new ClassReader(Files.readAllBytes(file));
        if (!reader.getClassName().startsWith(IRRATIONAL)
            && !CERTIFIED.contains(reader.getClassName())) {
          findings.addAll(findings(reader));
        }
      }
    }
    return findings;
  }

  private static List<String> findings(ClassReader reader) {
    List<String> findings = new ArrayList<>();
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public @Nullable FieldVisitor visitField(
              int access,
              String name,
              String descriptor,
              @Nullable String signature,
              @Nullable Object value) {
            if (floating(Type.getType(descriptor))) {
              findings.add(reader.getClassName() + "." + name + " is floating point");
            }
            return null;
          }

          @Override
          public @Nullable MethodVisitor visitMethod(
              int access,
              String name,
              String descriptor,
              @Nullable String signature,
              String @Nullable [] exceptions) {
            String method = reader.getClassName() + "." + name;
            if (WAY_OUT.contains(method)) {
              return null;
            }
            checkDescriptor(method, descriptor, findings);
            return new InstructionVisitor(method, findings);
          }
        },
        0);
    return findings;
  }

  private static final class InstructionVisitor extends MethodVisitor {
    private final String method;
    private final List<String> findings;

    InstructionVisitor(String method, List<String> findings) {
      super(Opcodes.ASM9);
      this.method = method;
      this.findings = findings;
    }

    @Override
    public void visitInsn(int opcode) {
      String name = Printer.OPCODES[opcode];
      if (name.matches("[DF](ADD|SUB|MUL|DIV|REM|NEG|CMP[LG]|CONST_.)|[ILF]2D|[ILD]2F")) {
        findings.add(method + " has " + name);
      }
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      checkDescriptor(method + " calls " + owner + "." + name, descriptor, findings);
    }
  }

  private static void checkDescriptor(String where, String descriptor, List<String> findings) {
    if (floating(Type.getReturnType(descriptor))
        || Stream.of(Type.getArgumentTypes(descriptor)).anyMatch(ExactnessTest::floating)) {
      findings.add(where + " has double in " + descriptor);
    }
  }

  private static boolean floating(Type type) {
    return type.equals(Type.DOUBLE_TYPE) || type.equals(Type.FLOAT_TYPE);
  }
}

package org.openrbm.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MediumTest {

  @Test
  void plain_text_shows_what_would_act() {
    assertThat(Medium.PLAIN.line("a\nJPN | 1\r\nb\tc\u000Bd\u0085e\u2028f\u2029g"))
        .isEqualTo("a JPN | 1  b c d e f g");
    assertThat(Medium.PLAIN.line("\u001B[31mred\u0000\u0007\u007F\u009B1m"))
        .isEqualTo("␛[31mred␀␇␡�1m");
    assertThat(Medium.PLAIN.line("a\u202Etxt.exe\u2066b\u2069\u200E\u200F\u061C\uFEFF"))
        .isEqualTo("a�txt.exe�b�����");
    assertThat(Medium.PLAIN.line("\uD83Da\uDE00\uFFFE")).isEqualTo("�a��");
  }

  /** Names of countries as the United Nations write them, Khmer, Persian with ZWNJ, emoji. */
  @ParameterizedTest
  @EnumSource(Medium.class)
  void letters_of_all_scripts_stay(Medium medium) {
    for (String name :
        new String[] {
          "الإمارات العربية المتحدة",
          "ישראל",
          "نمی\u200Cخواهم",
          "श्री\u200Dलंका",
          "កម្ពុជា",
          "中国",
          "Côte d’Ivoire",
          "Co\u0302te",
          "Türkiye",
          "Việt Nam",
          "Российская Федерация",
          "👩\u200D👩\u200D👧 \uD83D\uDE00",
        }) {
      assertThat(medium.line(name)).isEqualTo(name);
      assertThat(medium.lines(name)).isEqualTo(name);
    }
  }

  /** Each is one of the examples of CommonMark 0.31 or of GitHub's extension, as plain text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "[x](javascript:1) → \\[x\\](javascript:1)",
        "![](http://x) → !\\[\\](http\\://x)",
        "`code` → \\`code\\`",
        "a | b → a \\| b",
        "*a* _b_ ~c~ $d$ → \\*a\\* \\_b\\_ \\~c\\~ \\$d\\$",
        "</td><script> → &lt;/td&gt;&lt;script&gt;",
        "&#8238; → &amp;#8238;",
        "\\d → \\\\d",
        "{{ x }} → \\{\\{ x \\}\\}",
        "www.un.org → www\\.un.org",
        "# one → \\# one",
        "- one → \\- one",
        "--- → \\---",
        "=== → \\===",
        "1. one → 1\\. one",
        "2) two → 2\\) two",
        "> one → &gt; one",
        // no marks
        "2.1.1 Staff → 2.1.1 Staff",
        "-5 % → -5 %",
        "+10 → +10",
        "a - b → a - b",
        "C# → C#",
      })
  void markdown_takes_no_text_for_a_mark(String text, String encoded) {
    assertThat(Medium.MARKDOWN.line(text)).isEqualTo(encoded);
  }

  @Test
  void markdown_has_no_indented_code() {
    assertThat(Medium.MARKDOWN.line("\n\t    x ")).isEqualTo("x");
  }

  @Test
  void html_has_no_elements_of_the_text() {
    assertThat(Medium.HTML.line("</td><script>\"a\" & 'b'\nc"))
        .isEqualTo("&lt;/td&gt;&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39; c");
  }

  @Test
  void mermaid_has_no_directives_links_or_markdown() {
    assertThat(Medium.MERMAID.line("%%{init: {'theme':'dark'}}%%"))
        .isEqualTo("#37;#37;{init: {'theme':'dark'}}#37;#37;");
    assertThat(Medium.MERMAID.line("`**b**` [x](y) \"#1;"))
        .isEqualTo("#96;**b**#96; #91;x#93;(y) #quot;#35;1;");
  }

  @Test
  void dot_has_no_escapes_or_entities_of_the_text() {
    assertThat(Medium.DOT.line("\"]; \\N &#8238; &amp; R&D"))
        .isEqualTo("\\\"]; \\\\N &amp;#8238; &amp;amp; R&D");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u0085"})
  void lines_are_broken_as_the_medium_does(String end) {
    String text = "a" + end + "b";
    assertThat(Medium.PLAIN.lines(text)).isEqualTo("a b");
    assertThat(Medium.MARKDOWN.lines(text)).isEqualTo("a<br>b");
    assertThat(Medium.HTML.lines(text)).isEqualTo("a<br>b");
    assertThat(Medium.MERMAID.lines(text)).isEqualTo("a<br>b");
    assertThat(Medium.DOT.lines(text)).isEqualTo("a\\nb");
  }
}

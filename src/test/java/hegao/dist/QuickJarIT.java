package hegao.dist;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.lexicon.WordList;
import hegao.text.Span;
import hegao.text.Word;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The jar once {@code src/build/quick} has prepared it: the same program, linked sooner. */
class QuickJarIT {
  private static final Path JAR = Path.of("target", "hegao.jar").toAbsolutePath();

  private static URLClassLoader loader;
  private static ZipFile jar;

  @BeforeAll
  static void open() throws IOException {
    URL[] place = {JAR.toUri().toURL()};
    loader = new URLClassLoader(place, ClassLoader.getPlatformClassLoader());
    jar = new ZipFile(JAR.toFile());
  }

  @AfterAll
  static void close() throws IOException {
    loader.close();
    jar.close();
  }

  @Test
  void leavesNoPlaceOfOursToBeLinkedAtRunTime() throws IOException {
    for (ZipEntry entry : classes("hegao/")) {
      byte[] bytes = jar.getInputStream(entry).readAllBytes();
      assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
          .as(entry.getName())
          .doesNotContain("LambdaMetafactory", "ObjectMethods", "StringConcatFactory");
    }
  }

  @Test
  void holdsClassesThatTheJvmVerifies() throws Exception {
    List<? extends ZipEntry> classes = classes("hegao/");
    assertThat(classes).hasSizeGreaterThan(1000);
    for (ZipEntry entry : classes) {
      String name = entry.getName().replace(".class", "").replace('/', '.');
      // To ask for its methods links a class, and to link it verifies it.
      assertThat(Class.forName(name, false, loader).getDeclaredMethods()).as(name).isNotNull();
    }
  }

  @Test
  void keepsWhatRecordsSayOfThemselves() throws Exception {
    same(new Span(3, 5), 3, 5);
    same(new Span(0, 7), 0, 7);
    Object span = made("hegao.text.Span", 3, 5);
    Object word = made("hegao.text.Word", "全市", "n", span);
    assertThat(word).hasToString(new Word("全市", "n", new Span(3, 5)).toString());
    assertThat(word).hasSameHashCodeAs(new Word("全市", "n", new Span(3, 5)));
    assertThat(word).isEqualTo(made("hegao.text.Word", "全市", "n", made("hegao.text.Span", 3, 5)));
    assertThat(word).isNotEqualTo(made("hegao.text.Word", "全省", "n", span));
    assertThat(word).isNotEqualTo(made("hegao.text.Word", null, "n", span));
    assertThat(made("hegao.text.Word", null, null, null))
        .hasToString("Word[form=null, tag=null, span=null]");
    assertThat(word).isNotEqualTo(span).isNotEqualTo(null);
  }

  @Test
  void storesWhatEveryRunReadsAsItIs() {
    for (String name :
        List.of(
            "data/dictionary/custom/CustomDictionary.txt.bin",
            "hegao/lexicon/lists",
            "hegao/cli/Main.class")) {
      assertThat(jar.getEntry(name).getMethod()).as(name).isEqualTo(ZipEntry.STORED);
    }
  }

  @Test
  void packsTheWordListsAsTheyAre() throws Exception {
    Method text = loader.loadClass("hegao.lexicon.WordList").getMethod("text", String.class);
    assertThat(jar.getEntry("hegao/lexicon/lists")).isNotNull();
    for (String name : WordList.names()) {
      assertThat(text.invoke(null, name)).as(name).isEqualTo(WordList.text(name));
    }
  }

  private static void same(Span span, int start, int end) throws Exception {
    Object made = made("hegao.text.Span", start, end);
    assertThat(made).hasToString(span.toString()).hasSameHashCodeAs(span);
    assertThat(made).isEqualTo(made("hegao.text.Span", start, end));
    assertThat(made).isNotEqualTo(made("hegao.text.Span", start, end + 1));
  }

  private static Object made(String type, Object... values) throws Exception {
    Constructor<?> constructor = loader.loadClass(type).getConstructors()[0];
    return constructor.newInstance(values);
  }

  private static List<? extends ZipEntry> classes(String beginning) {
    return Collections.list(jar.entries()).stream()
        .filter(e -> e.getName().startsWith(beginning) && e.getName().endsWith(".class"))
        .toList();
  }
}

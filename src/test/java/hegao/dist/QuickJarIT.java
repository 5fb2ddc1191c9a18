package hegao.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.NShort.Path.AtomNode;
import hegao.lexicon.Terms;
import hegao.lexicon.WordList;
import hegao.report.Language;
import hegao.report.Words;
import hegao.segment.Segmenter;
import hegao.text.Span;
import hegao.text.Word;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The jar once {@code src/build/quick} has prepared it: the same program, linked sooner. */
class QuickJarIT {
  private static final Path JAR = Path.of("target", "hegao.jar").toAbsolutePath();

  /** What HanLP calls an atom of single-byte characters. */
  private static final int CHARACTERS = CharType.CT_SINGLE;

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
  void leavesNoStreamsOfTheJdk() throws IOException {
    List<String> left = new ArrayList<>();
    for (ZipEntry entry : classes("hegao/")) {
      byte[] bytes = jar.getInputStream(entry).readAllBytes();
      // As a class that methods are called of; the length of its name is put before it.
      if (new String(bytes, StandardCharsets.ISO_8859_1)
          .contains("\0\u0017java/util/stream/Stream")) {
        left.add(entry.getName());
      }
    }
    assertThat(left).containsExactly("hegao/cli/Together.class");
  }

  @Test
  void makesOneClassOfTheLambdasThatAreOfOneInterface() throws Exception {
    Map<String, Set<String>> interfaces = new TreeMap<>();
    for (ZipEntry entry : classes("hegao/")) {
      String name = entry.getName().replace(".class", "").replace('/', '.');
      if (name.contains("$$L")) {
        String of = loader.loadClass(name).getInterfaces()[0].getName();
        String host = name.substring(0, name.indexOf("$$L"));
        assertThat(interfaces.computeIfAbsent(host, k -> new TreeSet<>()).add(of))
            .as(name)
            .isTrue();
      }
    }
    assertThat(interfaces).hasSizeGreaterThan(100);
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
    for (String name : List.of("hegao/stock", "hegao/cli/Main.class")) {
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

  @Test
  void findsTheStockWhereItLooksForIt() {
    assertThat(Collections.list(jar.entries()).stream().map(ZipEntry::getName))
        .startsWith("META-INF/MANIFEST.MF", "hegao/stock");
  }

  @Test
  void findsWordsByAidsMadeBeforehand() throws Exception {
    Class<?> terms = loader.loadClass("hegao.lexicon.Terms");
    for (String name : WordList.names()) {
      Object packed = terms.getMethod("load", String.class).invoke(null, name);
      Terms plain = Terms.load(name);
      for (String word : WordList.words(name)) {
        Object sense = terms.getMethod("sense", String.class).invoke(packed, word);
        assertThat(sense).as(word).isNotNull().isEqualTo(plain.sense(word));
      }
    }
  }

  @Test
  void findsTheSameWordsOfTheInterface() throws Exception {
    Class<?> language = loader.loadClass("hegao.report.Language");
    Class<?> type = loader.loadClass("hegao.report.Words");
    Method of = type.getMethod("of", String.class, Object[].class);
    for (Language each : Language.values()) {
      Object same = language.getMethod("valueOf", String.class).invoke(null, each.name());
      Object words = type.getMethod("in", language).invoke(null, same);
      for (String key : List.of("Severity.ERROR", "label", "cli.written")) {
        Object text = of.invoke(words, key, new Object[] {"a", "b"});
        assertThat(text).as(key).isEqualTo(Words.in(each).of(key, "a", "b"));
      }
    }
  }

  @Test
  void cutsWordsAsHanlpDoesThatReadsItsOwnFiles() throws Exception {
    Class<?> type = loader.loadClass("hegao.segment.Segmenter");
    Object packed = type.getConstructor().newInstance();
    Method words = type.getMethod("words", String.class, int.class);
    Segmenter plain = new Segmenter();
    for (Path article : articles()) {
      String text = Files.readString(article);
      assertThat(words.invoke(packed, text, 3)).hasToString(plain.words(text, 3).toString());
    }
  }

  @Test
  void tellsNumbersAsHanlpDoesByThePatternThatIsMadeLater() throws Exception {
    Class<?> type = loader.loadClass(AtomNode.class.getName());
    for (String form : List.of("3.14", "-27", "3.1.4", "ab", "")) {
      Object atom = type.getConstructor(String.class, int.class).newInstance(form, CHARACTERS);
      AtomNode plain = new AtomNode(form, CHARACTERS);
      assertThat(type.getMethod("getNature").invoke(atom))
          .hasToString(plain.getNature().toString());
      assertThat(atom).as(form).hasToString(plain.toString());
    }
  }

  @Test
  void canStillMakeTheFormOfDatesForRulesThatHaveSome() throws Exception {
    List<? extends ZipEntry> held = ending("$DATE_TIME_FORMATTER.class");
    assertThat(held).hasSizeGreaterThan(8);
    for (ZipEntry entry : held) {
      Class<?> type = loader.loadClass(entry.getName().replace(".class", "").replace('/', '.'));
      DateTimeFormatter form = (DateTimeFormatter) type.getField("DATE_TIME_FORMATTER").get(null);
      assertThat(LocalDate.parse("05-Mar-2021", form)).isEqualTo(LocalDate.of(2021, 3, 5));
    }
  }

  private static List<Path> articles() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src", "examples", "articles"))) {
      return all.filter(file -> file.toString().endsWith(".txt")).toList();
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
    return ending(".class").stream().filter(e -> e.getName().startsWith(beginning)).toList();
  }

  private static List<? extends ZipEntry> ending(String end) {
    return Collections.list(jar.entries()).stream().filter(e -> e.getName().endsWith(end)).toList();
  }
}

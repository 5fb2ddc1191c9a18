package hegao.bind;

import hegao.bind.Token.Type;
import hegao.claim.Kind;
import hegao.text.Article;
import hegao.text.Block;
import hegao.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** What has been told so far while an article is read from top to bottom. */
final class Story {
  private static final int LABEL = 10;

  /** The basis of 环比: the month or quarter before. */
  private static final String BEFORE = "上期";

  private final Binder.Input input;
  private final Clock clock;
  private final Timeline timeline;
  private final Wholes wholes;
  private final Focus focus;
  private String metric = "";
  private String theme = "";
  private boolean sequential;
  private final SharedPrefix shared = new SharedPrefix();
  private final NamedLevels names = new NamedLevels();
  private final List<String> recent = new ArrayList<>();
  private List<String> qualifiers = List.of();
  private String side = "";
  private Kind last;
  private List<String> members = List.of();
  private Block block;

  Story(Binder.Input input, Words words) {
    this.input = input;
    this.clock = new Clock(input);
    this.timeline = new Timeline(clock);
    this.wholes = Wholes.of(input);
    this.focus = new Focus(input, words);
  }

  /** Whom and what place it tells of now. */
  Focus focus() {
    return focus;
  }

  Article article() {
    return input.article();
  }

  String text() {
    return input.article().text();
  }

  Clock clock() {
    return clock;
  }

  /** The times that it goes by as a whole. */
  Wholes wholes() {
    return wholes;
  }

  /** The paragraph that is read; null before the first. */
  Block block() {
    return block;
  }

  Timeline timeline() {
    return timeline;
  }

  String metric() {
    return metric;
  }

  /**
   * A metric with what the sentence set it under: 〔储能系统：〕营收…; 〔白酒〕表现亮眼，销量….
   *
   * @param frame what the figure's own clause tells
   */
  String themed(Frame frame, String own) {
    int measure = Lexis.shared().measures().endingAt(own, own.length());
    boolean bare = measure > 0 && own.length() - measure <= 2 || own.endsWith("市占率");
    boolean free = frame.head() == null && !frame.metric().isEmpty();
    return bare && free && !theme.isEmpty() && !own.contains(theme) ? theme + own : own;
  }

  void metric(String told) {
    metric = told;
  }

  /** What the clause before said to speak of (自主品牌方面), told once; empty when it did not. */
  String side() {
    String told = side;
    side = "";
    return told;
  }

  /** The names of the levels told so far. */
  NamedLevels names() {
    return names;
  }

  /** What narrows a figure; one that takes its metric over takes this over as well. */
  List<String> qualifiers(Frame frame, boolean level) {
    boolean narrower = level && !frame.qualifiers().isEmpty();
    if (!frame.metric().isEmpty() || narrower) {
      qualifiers = frame.qualifiers();
    }
    return frame.metric().isEmpty() && frame.qualifiers().isEmpty()
        ? qualifiers
        : frame.qualifiers();
  }

  /**
   * What narrows a rate, with the basis that the paragraph has told last: 环比上涨1.4%，其中食品〔上涨4.4%〕. A
   * rate against a year before needs no saying so.
   */
  List<String> reckoned(Clause clause, List<String> told) {
    String basis = clause.basis();
    sequential = basis == null ? sequential : basis.equals(BEFORE);
    if (basis != null || !sequential || told.stream().anyMatch(q -> q.startsWith("比"))) {
      return told;
    }
    List<String> all = new ArrayList<>(told);
    all.add("比" + BEFORE);
    return all.stream().sorted().toList();
  }

  /** 两年平均增速6.8%，〔居第一〕: a rank is by the mean that the rate before it is of. */
  List<String> averaged() {
    return last == Kind.GROWTH && qualifiers.stream().anyMatch(Means::is) ? qualifiers : List.of();
  }

  /** What the last metric of the sentence is about, its measure left away: 汽车〔产量〕. */
  String topic() {
    int measure = Lexis.shared().measures().endingAt(metric, metric.length());
    return metric.substring(0, metric.length() - measure);
  }

  /** The kind of the figure before in the sentence, or null. */
  Kind last() {
    return last;
  }

  void last(Kind kind, String told) {
    last = kind;
    if (kind == Kind.QUANTITY) {
      recent.add(told);
    }
  }

  /** What the figures of a list share. */
  SharedPrefix shared() {
    return shared;
  }

  /** Metrics of the levels told so far in the sentence, in order. */
  List<String> recent() {
    return recent;
  }

  List<String> members() {
    return members;
  }

  void members(List<String> told) {
    members = told;
  }

  /** Notes the subject of the clause that begins at an index. */
  void turn(List<Token> tokens, int from) {
    List<Token> clause = Clause.running(tokens, from);
    focus.strikes(Strike.place(clause, article().published().date()));
    int end = from + clause.size();
    boolean tells = end < tokens.size() && "：:".contains(tokens.get(end).form());
    if (tells && Opening.speaks(Phrase.text(clause), input.home())) {
      focus.place("中国");
    } else if (tells && from == 0 && !focus.calls(clause)) {
      theme = label(clause);
    }
    int to = from;
    while (to < tokens.size()
        && !tokens.get(to).is(Type.BREAK)
        && !tokens.get(to).is(Type.FIGURE)) {
      to++;
    }
    if (to < tokens.size() && tokens.get(to).is(Type.FIGURE)) {
      focus.subject(QuotedNames.head(clause));
      return;
    }
    Known plain = focus.known(false);
    boolean called = to < tokens.size() && "：:".contains(tokens.get(to).form());
    Subjects.Head scene = Whereabouts.of(clause, plain);
    Subjects.Head head =
        called || scene != null ? null : Subjects.head(tokens.subList(from, to), plain);
    String measured = Phrase.measured(tokens.subList(head == null ? from : from + head.end(), to));
    side = Sides.of(clause);
    boolean generic = Generic.is(measured) && !metric.isEmpty();
    boolean passed = measured.isEmpty() || generic || Adjuncts.reckons(clause);
    metric = passed ? metric : measured;
    if (scene == null
        && head != null
        && head.sort() == Subjects.Sort.NOUN
        && !named(clause, head)) {
      theme = head.name();
    }
    if (head == null && Hearsay.says(clause)) {
      focus.reports(clause);
    }
    boolean aside = head != null && Hearsay.says(clause) && focus.widens(head);
    if (scene != null) {
      focus.subject(scene);
    } else if (head != null && head.sort() != Subjects.Sort.NOUN && !aside) {
      focus.subject(head);
    }
  }

  /** 〔储能系统〕：…: a common noun before a colon; empty for anything else. */
  private static String label(List<Token> clause) {
    String text = Phrase.text(clause);
    boolean plain = clause.stream().allMatch(t -> t.is(Type.WORD) && t.nominal());
    boolean measure = Lexis.shared().measures().endingAt(text, text.length()) > 0;
    boolean tells = clause.isEmpty() || Hearsay.tells(clause);
    return plain && !measure && !tells && text.length() > 2 && text.length() <= LABEL ? text : "";
  }

  /** Whether a head is a person or another name. */
  private static boolean named(List<Token> clause, Subjects.Head head) {
    return clause.stream()
        .anyMatch(t -> head.name().endsWith(t.form()) && t.tag().startsWith("nr"));
  }

  /** Passes a sentence without figures. */
  void glance(Sentence sentence) {
    enter(sentence.block());
    if (sentence.span().length() <= LABEL) {
      focus.section(sentence.span().in(text()).strip());
    }
    focus.glance(sentence);
  }

  /** Ends a sentence. */
  void pass(List<Token> tokens, Block current) {
    enter(current);
    timeline.pass(tokens, current);
  }

  /** Comes to a sentence of a paragraph. */
  void enter(Block current) {
    focus.enter(!current.equals(block));
    if (!current.equals(block)) {
      members = List.of();
      sequential = false;
    }
    block = current;
    side = "";
    last = null;
    theme = "";
    recent.clear();
  }
}

package hegao.bind.story;

import hegao.bind.figure.Adjuncts;
import hegao.bind.figure.Clause;
import hegao.bind.figure.Frame;
import hegao.bind.given.Input;
import hegao.bind.given.Words;
import hegao.bind.period.Clock;
import hegao.bind.period.Timeline;
import hegao.bind.period.Wholes;
import hegao.bind.phrase.Head;
import hegao.bind.phrase.Phrase;
import hegao.bind.phrase.Undertakings;
import hegao.bind.place.Opening;
import hegao.bind.place.Strike;
import hegao.bind.subject.Focus;
import hegao.bind.subject.Known;
import hegao.bind.subject.QuotedNames;
import hegao.bind.subject.Routes;
import hegao.bind.subject.Sayings;
import hegao.bind.subject.Subjects;
import hegao.bind.subject.Whereabouts;
import hegao.bind.voice.Hearsay;
import hegao.bind.voice.PartMood;
import hegao.bind.word.Generic;
import hegao.bind.word.Lexis;
import hegao.bind.word.Means;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.claim.Kind;
import hegao.text.Article;
import hegao.text.Block;
import hegao.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** What has been told so far while an article is read from top to bottom. */
public final class Story {
  private final Input input;
  private final Clock clock;
  private final Timeline timeline;
  private final Wholes wholes;
  private final Focus focus;
  private String metric = "";
  private String theme = "";
  private final Sequence sequence = new Sequence();
  private final SharedPrefix shared = new SharedPrefix();
  private final NamedLevels names = new NamedLevels();
  private final PartMood mood = new PartMood();
  private final List<String> recent = new ArrayList<>();
  private List<String> qualifiers = List.of();
  private String side = "";
  private final Sayings sayings = new Sayings();
  private Kind last;
  private List<String> members = List.of();
  private final Groups groups = new Groups();
  private Block block;

  /** A story of which nothing is read yet. */
  public Story(Input input, Words words) {
    this.input = input;
    this.clock = new Clock(input);
    this.timeline = new Timeline(clock);
    this.wholes = Wholes.of(input);
    this.focus = new Focus(input, words);
  }

  /** Whom and what place it tells of now. */
  public Focus focus() {
    return focus;
  }

  /** The article that is read. */
  public Article article() {
    return input.article();
  }

  /** Its text. */
  public String text() {
    return input.article().text();
  }

  /** The day on which it speaks. */
  public Clock clock() {
    return clock;
  }

  /** The times that it goes by as a whole. */
  public Wholes wholes() {
    return wholes;
  }

  /** The paragraph that is read; null before the first. */
  public Block block() {
    return block;
  }

  /** The times told so far. */
  public Timeline timeline() {
    return timeline;
  }

  /** What was measured last; empty before. */
  public String metric() {
    return metric;
  }

  /** A metric with what the sentence set it under, where the figure's own clause tells no more. */
  public String themed(Frame frame, String own) {
    return Themes.with(theme, frame, own);
  }

  /** Notes what is measured. */
  public void metric(String told) {
    metric = told;
  }

  /** What the clause before said to speak of (自主品牌方面), told once; empty when it did not. */
  public String side() {
    String told = side;
    side = "";
    return told;
  }

  /** How the figures of the sentence before were meant. */
  public PartMood mood() {
    return mood;
  }

  /** The names of the levels told so far. */
  public NamedLevels names() {
    return names;
  }

  /** What narrows a figure; one that takes its metric over takes this over as well. */
  public List<String> qualifiers(Frame frame, boolean level) {
    boolean narrower = level && !frame.qualifiers().isEmpty();
    if (!frame.metric().isEmpty() || narrower) {
      qualifiers = frame.qualifiers();
    }
    return frame.metric().isEmpty() && frame.qualifiers().isEmpty()
        ? qualifiers
        : frame.qualifiers();
  }

  /** What narrows a rate, the basis that the paragraph has told last included. */
  public List<String> reckoned(Clause clause, List<String> told) {
    return sequence.narrows(clause, told);
  }

  /** 两年平均增速6.8%，〔居第一〕: a rank is by the mean that the rate before it is of. */
  public List<String> averaged() {
    return last == Kind.GROWTH && qualifiers.stream().anyMatch(Means::is) ? qualifiers : List.of();
  }

  /** What the last metric of the sentence is about, its measure left away: 汽车〔产量〕. */
  public String topic() {
    int measure = Lexis.shared().measures().endingAt(metric, metric.length());
    return metric.substring(0, metric.length() - measure);
  }

  /** The kind of the figure before in the sentence, or null. */
  public Kind last() {
    return last;
  }

  /** Notes the kind of a figure, and what it measures. */
  public void last(Kind kind, String told) {
    last = kind;
    if (kind == Kind.QUANTITY) {
      recent.add(told);
    }
  }

  /** What groups of people are told to have done. */
  public Groups groups() {
    return groups;
  }

  /** What the figures of a list share. */
  public SharedPrefix shared() {
    return shared;
  }

  /** Metrics of the levels told so far in the sentence, in order. */
  public List<String> recent() {
    return recent;
  }

  /** The members of a list told last. */
  public List<String> members() {
    return members;
  }

  /** Notes the members of a list. */
  public void members(List<String> told) {
    members = told;
  }

  /** Notes the subject of the clause that begins at an index. */
  public void turn(List<Token> tokens, int from) {
    List<Token> clause = Clause.running(tokens, from);
    focus.strikes(Strike.place(clause, article().published().date()));
    int end = from + clause.size();
    boolean tells = end < tokens.size() && "：:".contains(tokens.get(end).form());
    if (tells && Opening.speaks(Phrase.text(clause), input.home())) {
      focus.place("中国");
    } else if (tells && from == 0 && !focus.calls(clause)) {
      theme = Themes.label(clause);
    }
    int to = from;
    while (to < tokens.size()
        && !tokens.get(to).is(Type.BREAK)
        && !tokens.get(to).is(Type.FIGURE)) {
      to++;
    }
    Head project = Undertakings.head(clause);
    if (project != null) {
      focus.subject(project);
      return;
    }
    if (to < tokens.size() && tokens.get(to).is(Type.FIGURE)) {
      focus.subject(QuotedNames.head(clause));
      return;
    }
    Known plain = focus.known(false);
    boolean called = to < tokens.size() && "：:".contains(tokens.get(to).form());
    if (sayings.take(clause, called, focus) || plain.body() != null && Routes.passes(clause)) {
      return;
    }
    Head scene = Whereabouts.of(clause, plain);
    Head head = called || scene != null ? null : Subjects.head(tokens.subList(from, to), plain);
    String measured = Phrase.measured(tokens.subList(head == null ? from : from + head.end(), to));
    side = Sides.of(clause);
    boolean generic = Generic.is(measured) && !metric.isEmpty();
    boolean passed = measured.isEmpty() || generic || Adjuncts.reckons(clause);
    metric = passed ? metric : measured;
    if (scene == null
        && head != null
        && head.sort() == Head.Sort.NOUN
        && !Themes.names(clause, head)) {
      theme = head.name();
    }
    if (head == null && Hearsay.says(clause)) {
      focus.reports(clause);
    }
    boolean aside = head != null && Hearsay.says(clause) && focus.widens(head);
    if (scene != null) {
      focus.subject(scene);
    } else if (head != null && head.sort() != Head.Sort.NOUN && !aside) {
      focus.subject(head);
    }
  }

  /** Passes a sentence without figures. */
  public void glance(Sentence sentence) {
    enter(sentence.block());
    if (sentence.span().length() <= Themes.LONGEST) {
      focus.section(sentence.span().in(text()).strip());
    }
    focus.glance(sentence);
  }

  /** Ends a sentence. */
  public void pass(List<Token> tokens, Block current) {
    enter(current);
    mood.pass(tokens);
    timeline.pass(tokens, current);
  }

  /** Comes to a sentence of a paragraph. */
  public void enter(Block current) {
    focus.enter(!current.equals(block));
    if (!current.equals(block)) {
      members = List.of();
      sequence.clear();
      mood.clear();
    }
    block = current;
    sayings.clear();
    side = "";
    last = null;
    theme = "";
    recent.clear();
  }
}

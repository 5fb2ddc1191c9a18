package hegao.bind;

import hegao.bind.Token.Type;
import hegao.claim.Kind;
import hegao.lexicon.Gazetteer;
import hegao.mention.Period;
import hegao.text.Article;
import hegao.text.Block;
import hegao.text.Sentence;
import hegao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What has been told so far while an article is read from top to bottom. */
final class Story {
  private final Binder.Input input;
  private final Clock clock;
  private final Timeline timeline;
  private final Period reported;
  private final Setting setting;
  private final Roster roster;
  private String body;
  private boolean work;
  private String noun;
  private String metric = "";
  private final SharedPrefix shared = new SharedPrefix();
  private final NamedLevels names = new NamedLevels();
  private final List<String> recent = new ArrayList<>();
  private List<String> qualifiers = List.of();
  private Kind last;
  private List<String> members = List.of();
  private Block block;

  Story(Binder.Input input, Words words) {
    this.input = input;
    this.clock = new Clock(input.article());
    this.timeline = new Timeline(clock);
    this.reported = Reported.of(input);
    this.roster = Roster.of(input.article().headline(), text(), words);
    this.setting = new Setting(Opening.of(input), input.home());
  }

  /** Notes a place that is named anywhere: 该区 may point to it. */
  void hear(Token token) {
    if (token.is(Type.PLACE) && !known().points(token)) {
      setting.hear(token.tag(), token.form());
    } else if (token.is(Type.POST)) {
      List<Gazetteer.Found> found = Gazetteer.shared().scan(token.form());
      if (!found.isEmpty()) {
        setting.hear(found.get(0).place().name(), "");
      }
    }
  }

  Article article() {
    return input.article();
  }

  String text() {
    return input.article().text();
  }

  /** The names the article teaches. */
  Roster roster() {
    return roster;
  }

  Clock clock() {
    return clock;
  }

  /** The period that the story as a whole reports on; null when it reports on none. */
  Period reported() {
    return reported;
  }

  Timeline timeline() {
    return timeline;
  }

  /**
   * The subject of a figure whose clause names none.
   *
   * @param metric what the figure measures
   */
  String subject(String metric) {
    if (noun != null) {
      return noun;
    }
    boolean stays = body != null && (!work || Lexis.shared().leans(metric));
    return stays ? body : setting.place();
  }

  /** Notes a subject that a clause names. */
  void subject(Subjects.Head head) {
    if (head == null || head.name().isEmpty()) {
      return;
    }
    switch (head.sort()) {
      case PLACE -> place(head.name());
      case BODY, WORK -> {
        setting.inside(head.name());
        if (Bodies.governs(head.name())) {
          noun = head.name();
        } else {
          body = head.name();
          work = head.sort() == Subjects.Sort.WORK;
          noun = null;
        }
      }
      case NOUN -> noun = head.name();
    }
  }

  private void place(String name) {
    if (Opening.wide(name, input.home())) {
      noun = name;
      return;
    }
    setting.place(name);
    body = null;
    noun = null;
  }

  String metric() {
    return metric;
  }

  void metric(String told) {
    metric = told;
  }

  /** The names of the levels told so far. */
  NamedLevels names() {
    return names;
  }

  /** What narrows a figure; one that takes its metric over takes this over as well. */
  List<String> qualifiers(Frame frame) {
    if (!frame.metric().isEmpty()) {
      qualifiers = frame.qualifiers();
    }
    return frame.metric().isEmpty() && frame.qualifiers().isEmpty()
        ? qualifiers
        : frame.qualifiers();
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

  Subjects.Known known() {
    return new Subjects.Known(setting, body, roster, text(), true);
  }

  /** Notes the subject of the clause that begins at an index. */
  void turn(List<Token> tokens, int from) {
    List<Token> clause = clause(tokens, from);
    int end = from + clause.size();
    boolean tells = end < tokens.size() && "：:".contains(tokens.get(end).form());
    if (tells && Opening.speaks(Phrase.text(clause), input.home())) {
      place("中国");
    }
    int to = from;
    while (to < tokens.size()
        && !tokens.get(to).is(Type.BREAK)
        && !tokens.get(to).is(Type.FIGURE)) {
      to++;
    }
    if (to < tokens.size() && tokens.get(to).is(Type.FIGURE)) {
      subject(QuotedNames.head(clause));
      return;
    }
    Subjects.Known plain = new Subjects.Known(setting, body, roster, text(), false);
    boolean called = to < tokens.size() && "：:".contains(tokens.get(to).form());
    Subjects.Head scene = Whereabouts.of(clause, plain);
    if (scene != null) {
      subject(scene);
      return;
    }
    Subjects.Head head = called ? null : Subjects.head(tokens.subList(from, to), plain);
    String measured = Phrase.measured(tokens.subList(head == null ? from : from + head.end(), to));
    metric = measured.isEmpty() ? metric : measured;
    if (head != null && head.sort() != Subjects.Sort.NOUN) {
      subject(head);
    }
  }

  private static List<Token> clause(List<Token> tokens, int from) {
    int to = from;
    while (to < tokens.size() && !tokens.get(to).is(Type.BREAK)) {
      to++;
    }
    return tokens.subList(from, to);
  }

  /** A sentence without figures still names places. */
  void glance(Sentence sentence) {
    enter(sentence.block());
    String told = sentence.span().in(text());
    for (Gazetteer.Found found : Gazetteer.shared().scan(told)) {
      String name = found.place().name();
      if (found.span().start() <= 2 || Whereabouts.leads(told, found.span().start())) {
        place(name);
      }
      setting.hear(name, found.span().in(told));
    }
    for (Span name : roster.in(text(), sentence.span())) {
      if (name.start() - sentence.span().start() <= 2) {
        subject(new Subjects.Head(name.in(text()), 0, Subjects.Sort.BODY));
      }
    }
  }

  /** The place told of now, or empty. */
  String place() {
    return setting.place();
  }

  /** A place as this article writes it: 云溪 or 云溪县. */
  String written(String name) {
    return setting.written(name);
  }

  /** Ends a sentence. */
  void pass(List<Token> tokens, Block current) {
    enter(current);
    timeline.pass(tokens, current);
  }

  /** Comes to a sentence of a paragraph; at a new one the story is back at its main place. */
  void enter(Block current) {
    noun = null;
    last = null;
    recent.clear();
    if (!current.equals(block)) {
      block = current;
      body = roster.main();
      work = false;
      setting.back();
    }
  }
}

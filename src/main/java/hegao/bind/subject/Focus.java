package hegao.bind.subject;

import hegao.bind.figure.Tolls;
import hegao.bind.given.Input;
import hegao.bind.given.Words;
import hegao.bind.name.Bodies;
import hegao.bind.name.Roster;
import hegao.bind.phrase.Head;
import hegao.bind.phrase.Phrase;
import hegao.bind.place.Opening;
import hegao.bind.place.Setting;
import hegao.bind.voice.Hearsay;
import hegao.bind.word.Lexis;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Gazetteer;
import hegao.mention.Post;
import hegao.text.Sentence;
import hegao.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whom and what place a story tells of at the point it has been read to. */
public final class Focus {
  private static final int LONGEST_CALL = 10;
  private final String home;
  private final String text;
  private final Setting setting;
  private final Roster roster;
  private String body;
  private String work;

  /** Whether the work is named in the sentence at hand. */
  private boolean here;

  private String noun;

  /** Where what the story tells of has struck, or null. */
  private String struck;

  private boolean counted;

  /** The focus of a story of which nothing is read yet. */
  public Focus(Input input, Words words) {
    this.home = input.home();
    this.text = input.article().text();
    Set<String> persons = new HashSet<>();
    for (Post post : input.posts()) {
      persons.add(post.person());
    }
    this.roster = Roster.of(input.article().headline(), text, home, persons, words);
    this.setting = new Setting(Opening.of(input), home);
  }

  /** The names the article teaches. */
  public Roster roster() {
    return roster;
  }

  /** The place told of now, or empty. */
  String place() {
    return setting.place();
  }

  /** A place as this article writes it: 云溪 or 云溪县. */
  public String written(String name) {
    return setting.written(name);
  }

  /** What deixis can point to in a clause with figures or without. */
  public Known known(boolean figured) {
    return new Known(setting, work == null ? body : work, roster, text, figured);
  }

  /** Notes a place that is named anywhere: 该区 may point to it. */
  public void hear(Token token) {
    if (token.is(Type.PLACE) && !Setting.points(token)) {
      setting.hear(token.tag(), token.form());
    } else if (token.is(Type.POST)) {
      List<Gazetteer.Found> found = Gazetteer.shared().scan(token.form());
      if (!found.isEmpty()) {
        setting.hear(found.get(0).place().name(), "");
      }
    }
  }

  /**
   * The subject of a figure whose clause names none.
   *
   * @param metric what the figure measures
   */
  public String subject(String metric) {
    if (noun != null) {
      return noun;
    }
    if (work != null && (here || Lexis.shared().leans(metric))) {
      return work;
    }
    return body != null ? body : setting.place();
  }

  /** Notes where a disaster has struck; null is no news of it. */
  public void strikes(Token at) {
    struck = at == null ? struck : at.tag();
  }

  /**
   * Where what the story tells of has struck, or the place told of now.
   *
   * @param people whether the figure counts people: the sentence may count those of a place
   */
  public String scene(boolean people) {
    return struck == null || people && counted ? setting.place() : struck;
  }

  /** Notes that the sentence counts whom a disaster has struck at a place of its own. */
  public void counts(Head head) {
    counted |= head != null && head.sort() == Head.Sort.PLACE && !head.name().isEmpty();
  }

  /** Notes a subject that a clause names. */
  public void subject(Head head) {
    if (head == null || head.name().isEmpty()) {
      return;
    }
    switch (head.sort()) {
      case PLACE -> place(head.name());
      case BODY -> body(head);
      case WORK -> work(head.name());
      case NOUN -> noun = head.name();
    }
  }

  private void body(Head head) {
    if (!Tolls.strikes(head.name())) {
      setting.inside(head.name());
    }
    if (Bodies.governs(head.name()) || head.name().endsWith("流域")) {
      noun = head.name();
    } else {
      body = head.name();
      work = null;
      noun = null;
    }
  }

  private void work(String name) {
    work = name;
    here = true;
    noun = null;
    if (body != null && !roster.company(body)) {
      body = null;
    }
  }

  /**
   * Turns to the body whose name stands before a colon, 江船集团：〔预计亏损〕; a person, a paper or a place
   * tells of others.
   *
   * @param clause what stands before the colon
   * @return whether it is one
   */
  public boolean calls(List<Token> clause) {
    String name = Phrase.text(clause);
    boolean plain =
        clause.stream().allMatch(t -> t.is(Type.WORD) && t.nominal() && !t.tag().startsWith("nr"));
    boolean named =
        clause.stream().anyMatch(t -> t.tag().equals("nz") || t.tag().startsWith("nt"))
            || Bodies.end(clause, 0) == clause.size() && !clause.isEmpty();
    boolean calls = plain && named && name.length() <= LONGEST_CALL && !Hearsay.tells(clause);
    if (calls) {
      subject(new Head(name, clause.size(), Head.Sort.BODY));
    }
    return calls;
  }

  /** Turns to forces or a company that tell of their own deeds: 江军称，〔拦截了…〕. */
  public void reports(List<Token> clause) {
    int end = Bodies.end(clause, 0);
    String name = end == 0 ? "" : Bodies.name(clause.subList(0, end));
    if (Tolls.strikes(name) || roster.company(name)) {
      subject(new Head(name, end, Head.Sort.BODY));
    }
  }

  /** Whether a place is a wider one than that told of now. */
  public boolean widens(Head head) {
    return head.sort() == Head.Sort.PLACE
        && Gazetteer.shared().within(setting.place(), head.name());
  }

  /** Turns to a place; to the country or the world for a sentence only where there is a home. */
  public void place(String name) {
    if (Opening.wide(name, home)) {
      noun = name;
      return;
    }
    setting.place(name);
    body = null;
    work = null;
    noun = null;
  }

  /** A line that is but a place's name heads what is told of it. */
  public void section(String line) {
    Gazetteer.shared()
        .named(line)
        .filter(place -> !Opening.wide(place.name(), home))
        .ifPresent(place -> setting.open(place.name()));
  }

  /** A sentence without figures still names places, and bodies at its start. */
  public void glance(Sentence sentence) {
    String told = sentence.span().in(text);
    for (Gazetteer.Found found : Gazetteer.shared().scan(told)) {
      String name = found.place().name();
      int at = found.span().start();
      if (at <= 2 || Whereabouts.leads(told, at) || Hearsay.leads(told, at)) {
        place(name);
      }
      setting.hear(name, found.span().in(told));
    }
    for (Span name : roster.in(text, sentence.span())) {
      boolean leads = name.start() - sentence.span().start() <= 2;
      if (leads && !roster.person(name.in(text))) {
        subject(new Head(name.in(text), 0, Head.Sort.BODY));
      }
    }
  }

  /** Comes to a sentence, perhaps of a new paragraph: there it is back at its main subject. */
  public void enter(boolean paragraph) {
    noun = null;
    here = false;
    counted = false;
    if (paragraph) {
      body = roster.main();
      work = null;
      setting.back();
    }
  }
}

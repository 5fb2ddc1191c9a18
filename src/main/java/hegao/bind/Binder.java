package hegao.bind;

import hegao.bind.event.Events;
import hegao.bind.event.Occasions;
import hegao.bind.figure.Clause;
import hegao.bind.figure.Figure;
import hegao.bind.figure.Frame;
import hegao.bind.figure.Tolls;
import hegao.bind.given.Input;
import hegao.bind.given.Words;
import hegao.bind.metric.Frames;
import hegao.bind.metric.Lists;
import hegao.bind.metric.Metrics;
import hegao.bind.metric.Restated;
import hegao.bind.naming.Medals;
import hegao.bind.naming.Naming;
import hegao.bind.naming.Shown;
import hegao.bind.period.Accounts;
import hegao.bind.phrase.Head;
import hegao.bind.presumed.Daily;
import hegao.bind.presumed.Headlines;
import hegao.bind.presumed.Printed;
import hegao.bind.presumed.Seasonal;
import hegao.bind.presumed.Stepped;
import hegao.bind.presumed.Undated;
import hegao.bind.story.Story;
import hegao.bind.subject.Subjects;
import hegao.bind.token.Tokens;
import hegao.bind.voice.Moods;
import hegao.bind.voice.Speakers;
import hegao.bind.word.Canon;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Modality;
import hegao.claim.Topic;
import hegao.mention.Mention;
import hegao.mention.Ordinal;
import hegao.mention.Period;
import hegao.mention.Post;
import hegao.mention.Unit;
import hegao.text.Block;
import hegao.text.Sentence;
import hegao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds what was read in an article into claims: whose figure, of what, when, how meant. */
public final class Binder {
  private final Words words;

  /** A binder that cuts text with {@code words}. */
  public Binder(Words words) {
    this.words = words;
  }

  /** The claims of an article in order of place, ids left empty. */
  public List<Claim> bind(Input input) {
    Story story = new Story(input, words);
    List<Claim> claims = new ArrayList<>();
    List<Mention> all = new ArrayList<>(input.mentions());
    all.addAll(input.posts());
    all.sort(Binder::order);
    int next = 0;
    for (Sentence sentence : input.sentences()) {
      List<Mention> inside = new ArrayList<>();
      while (next < all.size() && all.get(next).span().start() < sentence.span().end()) {
        if (all.get(next).span().start() >= sentence.span().start()) {
          inside.add(all.get(next));
        }
        next++;
      }
      sentence(story, sentence, inside, claims);
    }
    claims.addAll(Offices.of(input));
    Speakers speakers = new Speakers(input.article(), input.speeches());
    claims.replaceAll(claim -> claim.saidBy(speakers.of(claim)));
    claims.sort((a, b) -> a.span().compareTo(b.span()));
    Headlines.date(claims);
    return claims;
  }

  /** By where they begin; of two that begin at one place the longer first. */
  private static int order(Mention a, Mention b) {
    int begin = Integer.compare(a.span().start(), b.span().start());
    return begin != 0 ? begin : Integer.compare(b.span().end(), a.span().end());
  }

  private void sentence(
      Story story, Sentence sentence, List<Mention> mentions, List<Claim> claims) {
    List<Mention> telling = new ArrayList<>();
    boolean tells = false;
    for (Mention m : mentions) {
      boolean figure = Figure.claims(m, story.text());
      if (figure || m instanceof Period || m instanceof Ordinal || m instanceof Post) {
        telling.add(m);
      }
      tells |= figure || m instanceof Period || Occasions.counts(m);
    }
    if (!tells) {
      story.glance(sentence);
      return;
    }
    List<Token> names = story.focus().roster().words(story.text(), sentence.span());
    boolean heading = sentence.block().isHeading();
    List<Token> tokens = Tokens.of(story.text(), sentence.span(), telling, names, words, heading);
    if (sentence.block().kind() == Block.Kind.BYLINE) {
      return;
    }
    story.enter(sentence.block());
    int before = claims.size();
    for (int i = 0; i < tokens.size(); i++) {
      story.focus().hear(tokens.get(i));
      if (i == 0) {
        story.turn(tokens, 0);
      }
      if (tokens.get(i).is(Type.FIGURE)) {
        claims.add(figure(story, sentence, tokens, i));
      } else if (tokens.get(i).is(Type.BREAK)) {
        story.turn(tokens, i + 1);
      }
    }
    claims.addAll(Events.of(story, sentence, tokens, claims.size() > before));
    claims.addAll(Occasions.of(story, sentence, tokens, telling));
    story.pass(tokens, sentence.block());
  }

  private static Frame frame(Clause clause, Story story) {
    Optional<Frame> told = Restated.of(clause, story);
    told = told.isPresent() ? told : Lists.of(clause, story);
    return told.isPresent() ? told.get() : Frames.of(clause, story.focus().known(true));
  }

  private static Claim figure(Story story, Sentence sentence, List<Token> tokens, int at) {
    Clause clause = Clause.of(tokens, at);
    Kind kind = Figure.kind(clause);
    Frame frame = story.shared().of(frame(clause, story), clause);
    boolean part = frame.head() == null || frame.head().sort() == Head.Sort.NOUN;
    if (kind == Kind.RATIO && part) {
      frame = frame.of(Subjects.behind(tokens, at, story.focus().known(true)));
    }
    if (frame.head() != null) {
      story.focus().subject(frame.head());
    }
    String metric = story.themed(frame, Metrics.of(clause, kind, frame, story));
    boolean named = frame.head() != null && !frame.head().name().isEmpty();
    String subject = named ? frame.head().name() : story.focus().subject(metric);
    boolean people = Tolls.of(clause) != null;
    boolean toll = people || metric.contains("震");
    if (toll) {
      story.focus().counts(frame.head());
    }
    if (toll && !named || people && Tolls.strikes(subject)) {
      subject = story.focus().scene(people);
    }
    List<String> qualifiers =
        kind == Kind.RANK ? story.averaged() : story.qualifiers(frame, kind == Kind.QUANTITY);
    qualifiers = kind == Kind.GROWTH ? story.reckoned(clause, qualifiers) : qualifiers;
    boolean implied =
        frame.metric().isEmpty()
            && !clause.arrives()
            && !(kind == Kind.GROWTH && story.last() == Kind.QUANTITY);
    story.last(kind, metric);
    Unit written = Figure.unit(clause.figure().mention());
    String inherited = frame.metric().isEmpty() ? story.names().of(metric, kind, written) : "";
    String name = Naming.of(clause, kind, frame, metric, inherited);
    story.names().note(metric, name, kind, written);
    Shown shown = Shown.of(clause, subject, metric, name);
    Period heard = story.timeline().at(tokens, at, sentence.block(), story.wholes().leading());
    Period told = Accounts.presumed(heard, story.text()) ? null : heard;
    Period said = Seasonal.of(Stepped.of(clause, told), clause, shown, story.clock());
    Modality modality =
        story.mood().of(tokens, at, Moods.of(tokens, at, said, story.article().published().date()));
    Period period =
        told == null && !clause.departs() ? Undated.of(clause, shown, modality, story) : said;
    Unit unit = Canon.meant(Figure.unit(clause.figure().mention()), metric);
    Span span = clause.figure().span();
    String medals = Medals.topic(clause);
    Topic topic =
        Canon.topic(
            subject, medals == null ? metric : medals, shown.narrowed(qualifiers), kind, unit);
    return new Claim(
        "",
        story.article(),
        sentence,
        span,
        kind,
        story.focus().written(shown.subject()),
        shown.metric(),
        qualifiers,
        Figure.value(clause, kind, Canon.written(unit)),
        period,
        modality,
        null,
        Daily.of(topic, period, frame.head()),
        implied,
        period != null
            ? null
            : told != heard ? heard : Printed.of(clause, shown.metric(), modality, story));
  }
}

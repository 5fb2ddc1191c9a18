package hegao.bind.event;

import hegao.bind.naming.Deeds;
import hegao.bind.phrase.EventPhrase;
import hegao.bind.phrase.Phrase;
import hegao.bind.phrase.Tidy;
import hegao.bind.phrase.Titles;
import hegao.bind.story.Story;
import hegao.bind.word.Canon;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Modality;
import hegao.claim.Topic;
import hegao.claim.Value;
import hegao.mention.Bound;
import hegao.mention.Interval;
import hegao.mention.Mention;
import hegao.mention.Ordinal;
import hegao.text.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which time something is held or done: 第三次〔彩排〕, 第九届〔书展〕. */
public final class Occasions {
  private static final Set<String> TIMES = Set.of("次", "场", "轮");
  private static final String EDITION = "届";
  private static final int LONGEST = 16;
  private static final int LONGEST_DEED = 8;

  private Occasions() {}

  /** The claims of a sentence. */
  public static List<Claim> of(
      Story story, Sentence sentence, List<Token> tokens, List<Mention> mentions) {
    List<Claim> claims = new ArrayList<>();
    for (Mention mention : mentions) {
      if (counts(mention)) {
        named(tokens, (Ordinal) mention, story.text())
            .ifPresent(i -> claims.add(named(story, sentence, tokens, i, (Ordinal) mention)));
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      String form = tokens.get(i).form();
      boolean numbered = form.startsWith("第") || form.startsWith("首");
      if (numbered && tokens.get(i).is(Type.WORD) && counts(tokens.get(i).mention())) {
        Ordinal ordinal = (Ordinal) tokens.get(i).mention();
        String thing = thing(tokens, i, ordinal);
        if (!thing.isEmpty()) {
          boolean edition = ordinal.counter().equals(EDITION);
          String whose = edition ? thing : whose(tokens, i, story);
          String metric = edition ? "届次" : thing + "次序";
          claims.add(claim(story, sentence, tokens, i, ordinal, thing, metric, whose));
        }
      }
    }
    return claims;
  }

  /** Whether a mention may tell such a time. */
  public static boolean counts(Mention mention) {
    return mention instanceof Ordinal ordinal
        && (TIMES.contains(ordinal.counter()) && ordinal.value() > 1
            || ordinal.counter().equals(EDITION));
  }

  /** What is held or done, told behind; empty when nothing is. */
  private static String thing(List<Token> tokens, int at, Ordinal ordinal) {
    List<Token> behind = new ArrayList<>();
    int length = 0;
    for (int i = at + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      length += token.form().length();
      if (token.mention() instanceof Ordinal) {
        return "";
      }
      boolean runs =
          token.nominal()
              || token.is(Type.QUOTE)
              || token.verb()
              || token.tag().equals("ad")
              || Titles.is(token);
      if (!runs || length > LONGEST) {
        break;
      }
      behind.add(token);
    }
    String held = Phrase.text(EventPhrase.object(behind));
    if (!held.isEmpty() || ordinal.counter().equals(EDITION)) {
      return held;
    }
    if (!behind.isEmpty() && behind.get(0).tag().equals("vn")) {
      return Phrase.text(behind.subList(0, nouns(behind)));
    }
    boolean done = !behind.isEmpty() && Tidy.acts(behind.get(0));
    return done && !ordinal.counter().equals("轮") ? Deeds.behind(tokens, at + 1, LONGEST_DEED) : "";
  }

  private static int nouns(List<Token> behind) {
    int end = 0;
    while (end < behind.size() && behind.get(end).nominal()) {
      end++;
    }
    return end;
  }

  /** Index of the name that a number is part of: 〔第二届海州灯会〕; empty when it stands alone. */
  private static Optional<Integer> named(List<Token> tokens, Ordinal ordinal, String text) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean within = token.span().contains(ordinal.span()) && token.mention() != ordinal;
      boolean held = within && EventPhrase.held(token.form());
      if (held && ordinal.span().in(text).startsWith("第")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static Claim named(
      Story story, Sentence sentence, List<Token> tokens, int at, Ordinal ordinal) {
    Token token = tokens.get(at);
    int from = ordinal.span().end() - token.span().start();
    String thing = from < token.form().length() ? token.form().substring(from) : token.form();
    boolean edition = ordinal.counter().equals(EDITION);
    return claim(story, sentence, tokens, at, ordinal, thing, edition ? "届次" : thing + "次序", thing);
  }

  private static Claim claim(
      Story story,
      Sentence sentence,
      List<Token> tokens,
      int at,
      Ordinal ordinal,
      String thing,
      String metric,
      String whose) {
    BigDecimal number = BigDecimal.valueOf(ordinal.value());
    return new Claim(
        "",
        story.article(),
        sentence,
        ordinal.span(),
        Kind.RANK,
        story.focus().written(whose),
        metric,
        List.of(),
        new Value(number, null, null, Bound.EXACT, Interval.point(number), null),
        story.timeline().at(tokens, at, sentence.block(), story.wholes().leading()),
        Modality.ACTUAL,
        null,
        new Topic(whose, Canon.metric(ordinal.span().in(story.text()) + thing), List.of(), "次序"));
  }

  /** Who or what is named right before; else whose story it is. */
  private static String whose(List<Token> tokens, int at, Story story) {
    int from = at;
    while (from > 0 && !tokens.get(from - 1).is(Type.BREAK)) {
      from--;
    }
    String name = Phrase.text(Tidy.noun(tokens.subList(from, at)));
    return name.length() > 1 ? name : story.focus().subject("");
  }
}

package hegao.bind.token;

import hegao.bind.figure.Figure;
import hegao.bind.given.Words;
import hegao.bind.phrase.Titles;
import hegao.bind.place.UnknownPlaces;
import hegao.bind.word.Lexis;
import hegao.bind.word.Means;
import hegao.bind.word.Riders;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Gazetteer;
import hegao.lexicon.Terms;
import hegao.mention.Mention;
import hegao.mention.Ordinal;
import hegao.mention.Period;
import hegao.mention.Post;
import hegao.text.Span;
import hegao.text.Word;
import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence into tokens: what was read and places first, words for the rest. */
public final class Tokens {
  private static final int LONGEST_PHRASE = 4;

  private final Lexis lexis = Lexis.shared();
  private final String text;
  private final Words words;
  private final boolean heading;
  private final List<Token> tokens = new ArrayList<>();

  private Tokens(String text, Words words, boolean heading) {
    this.text = text;
    this.words = words;
    this.heading = heading;
  }

  /**
   * The tokens of a sentence, in order, without gaps but for white space and asides in brackets.
   *
   * @param text the article's mended text
   * @param span the sentence
   * @param mentions what was read in it, in order
   * @param names the article teaches that stand in it, in order
   * @param heading whether it is a heading, in which a space parts clauses
   */
  public static List<Token> of(
      String text,
      Span span,
      List<Mention> mentions,
      List<Token> names,
      Words words,
      boolean heading) {
    Tokens cut = new Tokens(text, words, heading);
    Terms links = Lexis.shared().links();
    List<Token> fixed = new ArrayList<>();
    int reach = span.start() + Bullets.length(text, span);
    if (reach > span.start()) {
      Span bullet = new Span(span.start(), reach);
      fixed.add(new Token(Type.BREAK, bullet, bullet.in(text), "w", null));
    }
    for (Mention mention : mentions) {
      Span at = seasonal(text, span, mention);
      int average = Means.length(text, span, mention);
      if (at.start() >= reach && average > 0) {
        Span basis = new Span(at.start(), at.end() + average);
        fixed.add(new Token(Type.BASIS, basis, basis.in(text), basis.in(text), null));
        reach = basis.end();
      } else if (at.start() >= reach) {
        Type type =
            mention instanceof Period
                ? Type.PERIOD
                : mention instanceof Post
                    ? Type.POST
                    : mention instanceof Ordinal
                        ? links.has(at.in(text)) ? Type.LINK : Type.WORD
                        : Type.FIGURE;
        fixed.add(new Token(type, at, at.in(text), type == Type.WORD ? "b" : "", mention));
        reach = at.end();
      }
    }
    List<Token> titles = Titles.cut(text, span);
    for (Token title : titles) {
      fixed.removeIf(t -> title.span().contains(t.span()));
    }
    fixed.addAll(titles);
    for (Token name : names) {
      if (!overlaps(fixed, name.span())) {
        fixed.add(name);
      }
    }
    Riders.mark(text, span, fixed);
    cut.places(span, fixed);
    fixed.sort((a, b) -> a.span().compareTo(b.span()));
    int from = span.start();
    for (Token token : fixed) {
      int to = token.span().start();
      if (token.is(Type.PERIOD) && to - from > 1 && "比较".indexOf(text.charAt(to - 1)) >= 0) {
        cut.fill(from, to - 1); // 产量比 is no word before 上年
        from = to - 1;
      }
      cut.fill(from, to);
      cut.tokens.add(token);
      from = token.span().end();
    }
    cut.fill(from, span.end());
    return Brackets.without(Extremes.measured(cut.tokens));
  }

  /** 春节〔档〕 is the season of that holiday. */
  private static Span seasonal(String text, Span sentence, Mention mention) {
    Span at = mention.span();
    boolean season =
        mention instanceof Period && at.end() < sentence.end() && text.charAt(at.end()) == '档';
    return season ? new Span(at.start(), at.end() + 1) : at;
  }

  private void places(Span span, List<Token> fixed) {
    List<Token> found = new ArrayList<>();
    for (Gazetteer.Found place : Gazetteer.shared().scan(span.in(text))) {
      Span at = new Span(span.start() + place.span().start(), span.start() + place.span().end());
      if (!overlaps(fixed, at)) {
        boolean longer =
            at.end() < span.end()
                && UnknownPlaces.level(text.charAt(at.end()))
                && !UnknownPlaces.level(text.charAt(at.end() - 1))
                && UnknownPlaces.levels(text, at.end());
        Span whole = longer ? new Span(at.start(), at.end() + 1) : at;
        String name = longer ? whole.in(text) : place.place().name();
        found.add(new Token(Type.PLACE, whole, whole.in(text), name, null));
      }
    }
    fixed.addAll(found);
  }

  private static boolean overlaps(List<Token> fixed, Span span) {
    for (Token token : fixed) {
      if (token.span().overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  private void fill(int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      Type type = Punctuation.type(text, i);
      if (type != null || Character.isWhitespace(text.charAt(i))) {
        cut(start, i);
        type = type == null && heading && parts(i) ? Type.BREAK : type;
        if (type != null) {
          Span at = new Span(i, i + 1);
          tokens.add(new Token(type, at, at.in(text), "w", null));
        }
        start = i + 1;
      }
    }
    cut(start, to);
  }

  /** 春茶开园〔 〕产值过亿: a space between Chinese characters or behind a figure of a heading. */
  private boolean parts(int space) {
    return space > 0
        && space + 1 < text.length()
        && Character.isIdeographic(text.charAt(space + 1))
        && (Character.isIdeographic(text.charAt(space - 1)) || text.charAt(space - 1) == '%');
  }

  private void cut(int from, int to) {
    if (from >= to) {
      return;
    }
    List<Word> cut = Miscuts.apart(words.of(text.substring(from, to), from));
    for (int i = 0; i < cut.size(); ) {
      int taken = 1;
      for (int n = Math.min(LONGEST_PHRASE, cut.size() - i); n > 1; n--) {
        if (lexis.knows(
            text.substring(cut.get(i).span().start(), cut.get(i + n - 1).span().end()))) {
          taken = n;
          break;
        }
      }
      taken = taken == 1 && reaching(cut, i) ? 2 : taken;
      int named = taken == 1 ? UnknownPlaces.words(cut, i) : 0;
      if (named > 0) {
        Span at = cut.get(i).span().cover(cut.get(i + named - 1).span());
        tokens.add(new Token(Type.PLACE, at, at.in(text), at.in(text), null));
        i += named;
        continue;
      }
      boolean suffixed =
          taken == 1
              && i + 1 < cut.size()
              && (suffix(cut.get(i + 1)) || UnknownPlaces.quarter(cut, i) == Type.WORD);
      taken += suffixed ? 1 : 0;
      if (taken == 1 && against(cut.get(i), to)) {
        Span word = cut.get(i).span();
        tokens.add(word(new Span(word.start(), word.end() - 1), "n"));
        tokens.add(word(new Span(word.end() - 1, word.end()), "p"));
        i++;
        continue;
      }
      Span at = cut.get(i).span().cover(cut.get(i + taken - 1).span());
      tokens.add(
          suffixed ? new Token(Type.WORD, at, at.in(text), "n", null) : word(at, cut.get(i).tag()));
      i += taken;
    }
  }

  /** 科|达 股价: a name that ends in 达, cut as the verb; the measure follows and no figure. */
  private static boolean reaching(List<Word> cut, int i) {
    return i + 2 < cut.size()
        && cut.get(i + 1).form().equals("达")
        && (cut.get(i).tag().endsWith("g") || cut.get(i).tag().startsWith("nr"))
        && cut.get(i).span().end() == cut.get(i + 1).span().start()
        && cut.get(i + 2).tag().startsWith("n");
  }

  /** 增速比〔一季度〕: a measure and the word that leads to what it is set against, cut as one. */
  private boolean against(Word word, int to) {
    String form = word.form();
    int last = form.length() - 1;
    return last > 1
        && word.span().end() == to
        && (form.charAt(last) == '比' || form.charAt(last) == '较')
        && lexis.measures().has(form.substring(0, last));
  }

  /** 完成|率, 吞吐|量: the suffix makes a noun of what stands before. */
  private static boolean suffix(Word word) {
    return word.form().length() == 1 && "率量额值".indexOf(word.form().charAt(0)) >= 0;
  }

  private Token word(Span at, String tag) {
    String form = at.in(text);
    Type type = Type.WORD;
    String sense = tag;
    if (Figure.stock(text, at)) {
      type = Type.QUOTE;
    } else if (lexis.deixis().has(form)) {
      type = Type.PLACE;
      sense = lexis.deixis().sense(form);
    } else if (lexis.bases().has(form)) {
      type = Type.BASIS;
      sense = lexis.bases().sense(form);
    } else if (lexis.changes().has(form)) {
      type = Type.CHANGE;
      sense = lexis.changes().sense(form);
    } else if (lexis.moods().has(form)) {
      type = Type.MOOD;
      sense = lexis.moods().sense(form);
    } else if (lexis.links().has(form)) {
      type = Type.LINK;
    } else if (lexis.compounds().has(form)) {
      sense = lexis.compounds().sense(form);
    } else if (form.length() > 2 && lexis.measures().has(form)) {
      sense = "n";
    }
    return new Token(type, at, form, sense, null);
  }
}

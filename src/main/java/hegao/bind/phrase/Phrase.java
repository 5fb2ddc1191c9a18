package hegao.bind.phrase;

import hegao.bind.word.Characters;
import hegao.bind.word.Lexis;
import hegao.bind.word.Suffixes;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Noun phrases around a figure. */
public final class Phrase {
  private static final Lexis LEXIS = Lexis.shared();
  private static final Set<String> RATES = Set.of("年产", "日产", "月产", "年销", "月销", "日销");

  /** Last characters of places and buildings that may be cut off as verbs: 加气〔站〕. */
  private static final String PLACES = "站厂院所馆园店点桥室库场楼";

  /** 〔其他〕服务: the rest is not the whole. */
  private static final Set<String> OTHERS = Set.of("其他", "其它");

  /** Words that say how something was done and are no thing counted: 3万人〔紧急〕转移. */
  private static final Set<String> MANNERS =
      Set.of("紧急", "不同程度", "集中", "安全", "顺利", "免费", "主动", "积极", "集体", "全部", "同时", "联合", "共同", "正式");

  private static final String BRACKETS = "（(";

  private Phrase() {}

  /**
   * The thing counted or measured behind a figure: 家〔规模以上食品企业〕, 辆的〔产量〕.
   *
   * @param tokens of the sentence
   * @param from index behind the figure
   * @return its tokens, empty when the figure ends its phrase
   */
  public static List<Token> behind(List<Token> tokens, int from) {
    List<Token> phrase = new ArrayList<>();
    int i = from;
    while (i < tokens.size() && passed(tokens.get(i))) {
      i++;
    }
    if (i < tokens.size() && i > 0 && apart(tokens.get(i - 1), tokens.get(i))) {
      return phrase;
    }
    boolean quoted = i > from && tokens.get(i - 1).is(Type.QUOTE);
    for (; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(Type.QUOTE)) {
        if (phrase.isEmpty() && BRACKETS.contains(token.form())) {
          break;
        }
        quoted = !quoted && opening(token);
        phrase.add(token);
      } else if (quoted && !token.is(Type.BREAK)
          || particle(token)
          || Joints.joins(tokens, i)
          || graded(tokens, i)
          || classed(tokens, i)
          || token.nominal() && !stops(tokens, i)
          || modifier(tokens, i)) {
        phrase.add(token);
      } else {
        break;
      }
    }
    while (!phrase.isEmpty() && !closes(phrase.get(phrase.size() - 1))) {
      phrase.remove(phrase.size() - 1);
    }
    boolean manner = MANNERS.contains(text(phrase));
    return manner ? List.of() : phrase;
  }

  /** 出游3.1亿人次 花费2600亿元: headlines part their clauses by a space. */
  private static boolean apart(Token figure, Token next) {
    char last = figure.form().charAt(figure.form().length() - 1);
    return figure.is(Type.FIGURE)
        && next.span().start() > figure.span().end()
        && Character.isIdeographic(last)
        && Character.isIdeographic(next.form().charAt(0));
  }

  /** A noun phrase that ends in a measure, in a clause without figures: 〔粮食产量〕再创新高. */
  public static String measured(List<Token> clause) {
    List<Token> phrase = new ArrayList<>();
    for (int i = 0; i < clause.size(); i++) {
      Token token = clause.get(i);
      if (token.nominal() && !token.is(Type.PLACE)) {
        phrase.add(token);
        boolean last = i + 1 >= clause.size() || !clause.get(i + 1).nominal();
        if (LEXIS.measures().has(token.form()) || last && Suffixes.ends(token.form())) {
          return text(phrase);
        }
      } else if (!token.is(Type.QUOTE) && !Joints.within(clause, i)) {
        phrase.clear();
      } else if (Joints.within(clause, i)) {
        phrase.add(token);
      }
    }
    return "";
  }

  /**
   * What may stand between a figure and what it counts: 的, an opening quote, a figure beside it.
   */
  private static boolean passed(Token token) {
    return particle(token) || token.is(Type.QUOTE) && opening(token) || token.is(Type.FIGURE);
  }

  /** 二级〔及以上〕公立医院. */
  private static boolean graded(List<Token> tokens, int i) {
    String form = tokens.get(i).form();
    boolean grade =
        form.equals("以上") || form.equals("以下") || form.equals("及") || form.equals("及以上");
    int next = i + 1;
    while (next < tokens.size()
        && (tokens.get(next).form().equals("以上") || tokens.get(next).form().equals("以下"))) {
      next++;
    }
    return grade && next < tokens.size() && tokens.get(next).nominal();
  }

  private static boolean closes(Token token) {
    boolean place = token.form().length() == 1 && PLACES.indexOf(token.form()) >= 0;
    return token.nominal() || place && token.is(Type.WORD) || token.tag().equals("m");
  }

  /** 工业大〔类〕行业, C〔919〕, 小〔微〕企业, 加气〔站〕: pieces of words that no noun stands for alone. */
  private static boolean classed(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean adjoins = i > 0 && tokens.get(i - 1).span().end() == token.span().start();
    boolean number =
        token.tag().equals("m") && adjoins && Characters.latin(tokens.get(i - 1).form());
    boolean piece =
        List.of("q", "ag", "ad", "s").contains(token.tag())
            && i + 1 < tokens.size()
            && tokens.get(i + 1).nominal();
    boolean ends =
        token.form().length() == 1
            && PLACES.indexOf(token.form()) >= 0
            && i > 0
            && tokens.get(i - 1).nominal();
    boolean running =
        token.form().equals("连续")
            && i > 0
            && tokens.get(i - 1).nominal()
            && i + 1 < tokens.size()
            && tokens.get(i + 1).nominal();
    return running || token.is(Type.WORD) && adjoins && (number || piece || ends);
  }

  private static boolean stops(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return LEXIS.stops().has(token.form()) && !token.is(Type.PLACE);
  }

  /** Verbs inside a noun phrase: up to two, with a noun behind (〔换流〕变压器). */
  private static boolean modifier(List<Token> tokens, int i) {
    for (int k = i; k < i + 3 && k < tokens.size(); k++) {
      Token token = tokens.get(k);
      if (LEXIS.stops().has(token.form())) {
        return false;
      }
      boolean quoted = k == i + 1 && token.is(Type.QUOTE) && opening(token);
      if (k > i && (token.nominal() || quoted || k == i + 1 && particle(token))) {
        return true;
      }
      boolean verb =
          token.verb()
              || token.is(Type.CHANGE)
              || token.is(Type.WORD) && token.tag().startsWith("f");
      if (!verb) {
        return false;
      }
    }
    return false;
  }

  /** 年度〔计划投资〕14亿元: a word that tells an aim and what is measured. */
  public static boolean planned(Token token) {
    return token.is(Type.MOOD) && token.form().endsWith("投资");
  }

  /** Whether it is 的 or 之. */
  public static boolean particle(Token token) {
    return token.form().equals("的") || token.form().equals("之");
  }

  private static boolean opening(Token token) {
    return "“‘「《\"（(".contains(token.form());
  }

  /** What is left of the tokens before a figure once words that only link are taken away. */
  public static List<Token> residue(List<Token> tokens) {
    List<Token> kept = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean keep =
          switch (token.type()) {
            case MOOD -> planned(token);
            case PLACE, WORD ->
                !token.tag().equals("中国")
                    && !(token.form().equals("国家")
                        && i > 0
                        && tokens.get(i - 1).form().equals("我们"))
                    && (!token.filler() || OTHERS.contains(token.form()))
                    && !token.tag().startsWith("t")
                    && !timed(tokens, i)
                    && !token.form().equals("其中");
            case CHANGE -> i + 1 < tokens.size() && tokens.get(i + 1).nominal();
            case PAUSE -> !kept.isEmpty();
            default -> false;
          };
      if (keep) {
        kept.add(token);
      }
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).is(Type.PAUSE)) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  /** 〔强〕|震后: an adjective that belongs to the time behind it. */
  private static boolean timed(List<Token> tokens, int i) {
    return tokens.get(i).tag().equals("a")
        && i + 1 < tokens.size()
        && tokens.get(i + 1).tag().startsWith("t");
  }

  /** The characters of a phrase, without quotation marks; 年产汽车 is told as 汽车年产量. */
  public static String text(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    String rate = "";
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean made = token.form().equals("造") && i > 0 && tokens.get(i - 1).is(Type.PLACE);
      if (i == 0 && RATES.contains(token.form()) && tokens.size() > 1) {
        rate = token.form() + "量";
      } else if (!token.is(Type.QUOTE) && !made) {
        text.append(token.form());
      }
    }
    return text.append(rate).toString();
  }
}

package hegao.bind.period;

import hegao.bind.phrase.Phrase;
import hegao.bind.word.Characters;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.mention.Period;
import java.util.List;
import java.util.Set;

/** Times that only say whose or how old something is: how far a record goes, last year's trend. */
final class Owned {
  /** What is done with an aim at the beginning of a year: 〔年初〕设定的目标. */
  private static final Set<String> SET =
      Set.of("设定", "制定", "确定", "定下", "提出", "下达", "预定", "既定", "计划");

  private static final Set<String> HELD =
      Set.of("举行", "召开", "举办", "启动", "开幕", "闭幕", "开工", "揭幕", "启幕", "落幕", "开赛");

  /** Tokens from a figure to the record that it was. */
  private static final int NEAR = 8;

  private Owned() {}

  /** 创〔9年来〕新高, 是〔近9年〕增产最多的: as far back as a record goes. */
  static boolean record(List<Token> tokens, int i) {
    boolean near = tokens.get(i).form().startsWith("近");
    if (!near && !tokens.get(i).form().endsWith("来")) {
      return false;
    }
    int to = Math.min(tokens.size() - 1, i + (near ? 4 : 2));
    for (int k = i + 1; k <= to && !tokens.get(k).is(Type.BREAK); k++) {
      String form = tokens.get(k).form();
      if (form.startsWith("最")
          || form.startsWith("新高")
          || form.startsWith("新低")
          || form.startsWith("首次")
          || form.startsWith("首个")
          || form.equals("历史")) {
        return true;
      }
    }
    return false;
  }

  /**
   * 扭转〔去年〕的下滑势头，…: what belongs to that time, told of before the clause of the figure; 完成〔年初〕定下的目标.
   */
  static boolean of(List<Token> tokens, int i, int figure) {
    int of = i + 1;
    boolean set = of + 1 < figure && SET.contains(tokens.get(of).form());
    of = set ? of + 1 : of;
    boolean owns =
        of + 1 < Math.min(figure, tokens.size())
            && Phrase.particle(tokens.get(of))
            && (set || !tokens.get(of + 1).is(Type.FIGURE));
    return owns
        && (set || earlier(tokens, i))
        && tokens.subList(of, figure).stream().anyMatch(t -> t.is(Type.BREAK));
  }

  /** 超越〔2019年〕决堤造成52人遇难的纪录: the figure of the record is of that time. */
  static boolean recordOf(List<Token> tokens, int i, int figure) {
    boolean own = tokens.subList(i + 1, figure).stream().noneMatch(Owned::parts);
    for (int k = figure + 1; own && k < Math.min(tokens.size(), figure + NEAR); k++) {
      if (tokens.get(k).is(Type.BREAK)) {
        return false;
      }
      String form = tokens.get(k).form();
      if (form.equals("纪录") || form.equals("记录") || form.equals("峰值")) {
        return Phrase.particle(tokens.get(k - 1));
      }
    }
    return false;
  }

  private static boolean parts(Token token) {
    return token.is(Type.BREAK) || token.is(Type.FIGURE) || token.is(Type.CHANGE);
  }

  /** 5月9日，〔2025年〕茶博会举行: a year in the name of what takes place, in a clause without figures. */
  static boolean held(List<Token> tokens, int i) {
    boolean happens = false;
    for (int k = i + 1; k < Math.min(tokens.size(), i + Asides.ASKING); k++) {
      if (tokens.get(k).is(Type.BREAK)) {
        return happens;
      }
      if (tokens.get(k).is(Type.FIGURE) || tokens.get(k).is(Type.PERIOD)) {
        return false;
      }
      happens |= HELD.contains(tokens.get(k).form());
    }
    return happens;
  }

  /** 2025年〔春季〕重点项目: a season of the year. */
  static boolean seasonal(Token period) {
    return ((Period) period.mention()).grain() == Period.Grain.OTHER
        && Characters.endsWithOne(period.form(), "季春夏秋冬");
  }

  /** Whether another time is told before it in the sentence. */
  private static boolean earlier(List<Token> tokens, int i) {
    return tokens.subList(Math.max(0, i - Asides.FURTHEST), i).stream()
        .anyMatch(t -> t.is(Type.PERIOD));
  }
}

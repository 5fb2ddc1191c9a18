package hegao.bind.figure;

import hegao.bind.phrase.Phrase;
import hegao.bind.phrase.Tidy;
import hegao.bind.phrase.Titles;
import hegao.bind.word.Suffixes;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words before a figure that say how or against what it is told, and not what it measures. */
public final class Adjuncts {
  private static final Set<String> BY = Set.of("按", "按照", "以", "依", "依照");
  private static final Set<String> WAYS =
      Set.of(
          "口径", "可比口径", "价格", "价格比", "可比价格", "不变价格", "现价", "汇率", "平均汇率", "历史汇率", "币种", "计算", "折算",
          "测算", "换算", "统计", "核算", "推算", "计", "算");
  private static final Set<String> SUMS =
      Set.of("计算", "折算", "测算", "换算", "统计", "核算", "推算", "计", "算");

  /** Tokens from 按 to the way of reckoning. */
  private static final int NEAR = 6;

  private static final Set<String> FORMER =
      Set.of("过去", "原来", "原先", "以前", "之前", "此前", "当初", "最初", "起初", "先前", "传统", "往年", "开始");
  private static final Set<String> SIDES = Set.of("上", "里", "内", "中", "现场");
  private static final Set<String> SUMMED =
      Set.of("初步", "核算", "统计", "测算", "估算", "清查", "汇总", "初步核算", "预估", "合计", "最终", "核实");
  private static final Set<String> CAUSES =
      Set.of("令", "使", "让", "使得", "致使", "造成", "导致", "已造成", "已导致", "造成了", "表明", "意味着", "说明");
  private static final Set<String> AGAINST = Set.of("相比", "相较", "相较于", "相比较", "比较");
  private static final Set<String> OVER = Set.of("相对于", "相较于", "相比于", "相较", "对比");
  private static final Set<String> WITH = Set.of("与", "同", "跟", "和", "较");
  private static final Set<String> RIVALS =
      Set.of(
          "超过", "超过了", "超越", "超越了", "赶超", "反超", "高于", "低于", "不及", "次于", "仅次于", "打破", "打破了", "突破",
          "突破了", "刷新", "刷新了", "追平", "持平于", "落后于", "领先", "领先于", "多于", "少于", "优于", "略低于", "略高于", "远超",
          "远高于", "远低于", "好于", "逊于");
  private static final Set<String> REACHED =
      Set.of(
          "达到", "达到了", "达", "达成", "为", "是", "至", "升至", "增至", "降至", "实现", "录得", "创下", "突破", "突破了");

  private Adjuncts() {}

  /** The tokens before a figure without such words. */
  public static List<Token> without(List<Token> own, Clause clause) {
    List<Token> kept = heard(placed(own));
    kept = caused(compared(turned(former(reckoned(kept)))));
    return summed(owned(rival(kept, clause), clause));
  }

  /** 〔广场上〕摆花篮: where it was done. */
  private static List<Token> placed(List<Token> own) {
    int at = 0;
    while (at < own.size() && own.get(at).nominal()) {
      at++;
    }
    boolean place =
        at > 0
            && at + 1 < own.size()
            && SIDES.contains(own.get(at).form())
            && Tidy.acts(own.get(at + 1));
    return place ? own.subList(at + 1, own.size()) : own;
  }

  /** 〔数据中心测算〕出游人次: whose reckoning it is. */
  private static List<Token> heard(List<Token> own) {
    for (int i = own.size() - 2; i > 0; i--) {
      if (SUMS.contains(own.get(i).form())
          && own.get(i).form().length() > 1
          && own.get(i - 1).nominal()
          && own.get(i + 1).nominal()) {
        return own.subList(i + 1, own.size());
      }
    }
    return own;
  }

  /** 总费用〔初步核算〕为: that it was reckoned. */
  private static List<Token> summed(List<Token> own) {
    int to = own.size();
    while (to > 0 && (SUMMED.contains(own.get(to - 1).form()) || own.get(to - 1).is(Type.LINK))) {
      to--;
    }
    boolean summed = own.subList(to, own.size()).stream().anyMatch(t -> SUMMED.contains(t.form()));
    List<Token> kept = own.subList(0, to);
    return summed && Suffixes.measured(Phrase.text(Phrase.residue(kept))) ? kept : own;
  }

  /** 〔按可比口径〕增长: how it was reckoned. */
  private static List<Token> reckoned(List<Token> own) {
    for (int i = 0; i < own.size(); i++) {
      if (!BY.contains(own.get(i).form())) {
        continue;
      }
      for (int k = Math.min(own.size() - 1, i + NEAR); k > i; k--) {
        if (WAYS.contains(own.get(k).form())) {
          return joined(own, i, k + 1);
        }
      }
    }
    return own;
  }

  /** Whether a clause tells only how the next is reckoned: 按年平均汇率折算. */
  public static boolean reckons(List<Token> clause) {
    boolean by = !clause.isEmpty() && BY.contains(clause.get(0).form());
    return by && SUMS.contains(clause.get(clause.size() - 1).form());
  }

  /** 利润〔由同比下降转为〕增长: the course before. */
  private static List<Token> turned(List<Token> own) {
    for (int i = 0; i < own.size(); i++) {
      String form = own.get(i).form();
      if (form.equals("由") || form.equals("从")) {
        for (int k = i + 1; k < own.size(); k++) {
          if (own.get(k).form().startsWith("转") || own.get(k).form().equals("变为")) {
            return joined(own, i, k + 1);
          }
        }
      }
    }
    return own;
  }

  /** 时间〔从过去的〕40分钟: how it was before. */
  private static List<Token> former(List<Token> own) {
    for (int i = 0; i + 1 < own.size(); i++) {
      String form = own.get(i).form();
      boolean from = form.equals("从") || form.equals("由");
      if (from && FORMER.contains(own.get(i + 1).form())) {
        boolean particle = i + 2 < own.size() && Phrase.particle(own.get(i + 2));
        return joined(own, i, i + (particle ? 3 : 2));
      }
    }
    return own;
  }

  /** 客流〔与去年同期相比〕增长. */
  private static List<Token> compared(List<Token> own) {
    for (int i = 0; i < own.size(); i++) {
      if (OVER.contains(own.get(i).form())) {
        return joined(own, i, i + 1);
      }
      if (AGAINST.contains(own.get(i).form())) {
        int from = i;
        while (from > 0
            && i - from < NEAR
            && (own.get(from - 1).is(Type.PERIOD)
                || own.get(from - 1).is(Type.BASIS)
                || own.get(from - 1).filler()
                || own.get(from - 1).tag().startsWith("f")
                || WITH.contains(own.get(from - 1).form()))) {
          from--;
        }
        return joined(own, from, i + 1);
      }
    }
    return own;
  }

  /** 大雨令〔水位〕上涨: what it was done to. */
  private static List<Token> caused(List<Token> own) {
    int from = 0;
    for (int i = 0; i < own.size(); i++) {
      String form = own.get(i).form();
      boolean last = i + 1 == own.size() && form.indexOf('造') < 0 && form.indexOf('导') < 0;
      from = CAUSES.contains(form) && !last ? i + 1 : from;
    }
    return own.subList(from, own.size());
  }

  /** 票房超过《青江》的〔1.8亿元〕: what it is compared with measures the same. */
  private static List<Token> rival(List<Token> own, Clause clause) {
    if (!particled(own) || !Phrase.behind(clause.tokens(), clause.at() + 1).isEmpty()) {
      return own;
    }
    for (int i = own.size() - 2; i >= 0; i--) {
      if (RIVALS.contains(own.get(i).form())) {
        return own.subList(0, i);
      }
    }
    return own;
  }

  /** Whether the figure is of something that is not named, only compared with: 超过〔前作的〕17亿元. */
  public static boolean others(Clause clause) {
    List<Token> left = clause.whole();
    return rival(left, clause).size() < left.size() && left.stream().noneMatch(Titles::is);
  }

  /** 纳税额达到〔创新高的〕36亿元: what is only said of the figure. */
  private static List<Token> owned(List<Token> own, Clause clause) {
    if (!particled(own) || !Phrase.behind(clause.tokens(), clause.at() + 1).isEmpty()) {
      return own;
    }
    for (int i = own.size() - 2; i > 0; i--) {
      if (REACHED.contains(own.get(i).form())) {
        return own.subList(0, i);
      }
    }
    return own;
  }

  private static boolean particled(List<Token> own) {
    return own.size() > 2 && Phrase.particle(own.get(own.size() - 1));
  }

  private static List<Token> joined(List<Token> own, int from, int to) {
    List<Token> kept = new ArrayList<>(own.subList(0, from));
    kept.addAll(own.subList(to, own.size()));
    return kept;
  }
}

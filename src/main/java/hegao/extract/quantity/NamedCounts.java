package hegao.extract.quantity;

import hegao.extract.numeral.Digits;
import hegao.extract.numeral.Numeral;
import hegao.extract.page.Page;

/** Counts that belong to a name: “三个一批”, 100米蛙泳. */
final class NamedCounts {
  private static final String[] CONTESTS = {
    "自由泳", "蛙泳", "仰泳", "蝶泳", "混合泳", "个人混合", "接力", "栏", "跨栏", "障碍", "赛跑", "短跑", "长跑", "跑", "步枪",
        "气步枪",
    "手枪", "气手枪", "跳台", "跳板", "台", "板", "竞走", "越野", "速滑", "单人", "双人", "皮划艇", "划艇", "公开水域", "决赛",
        "预赛",
    "半决赛", "冠军", "纪录", "移动靶", "运动"
  };

  private static final String[] PEOPLE = {
    "民众", "群众", "市民", "游客", "村民", "居民", "学生", "职工", "员工", "观众", "旅客", "农民", "农户", "用户", "网民", "网友",
    "志愿者", "患者", "师生", "企业", "商户", "家庭", "人口", "官兵", "党员", "干部", "球迷", "粉丝", "工人", "选手", "难民", "考生"
  };

  private NamedCounts() {}

  /** 上万民众, 数千游客: whether people or firms stand right behind a number without a unit. */
  static boolean people(Page p, int end) {
    for (String word : PEOPLE) {
      if (p.word(end, word)) {
        return true;
      }
    }
    return false;
  }

  /** 100米蛙泳, 400米栏, 10公里越野赛: the name of a contest. */
  static boolean contest(Page p, int end, hegao.lexicon.Measures.Measure measure) {
    if (measure == null || !"米公里".contains(measure.unit().base())) {
      return false;
    }
    for (String word : CONTESTS) {
      if (p.word(end, word)) {
        return true;
      }
    }
    return false;
  }

  /** “三个一批”, “四大行动”: a count at the head of a short name in quotes. */
  static boolean slogan(Page p, Numeral n, int end) {
    int open = n.start() - 1;
    while (open > n.start() - 5 && Digits.han(p.at(open))) {
      open--;
    }
    boolean digit = n.form() == Numeral.Form.DIGITS && n.length() == 1;
    if (!digit || "“‘\"「『".indexOf(p.at(open)) < 0 || Digits.chinese(p.at(open + 1)) < 0) {
      return false;
    }
    for (int k = end; k < end + 9; k++) {
      if ("”’\"」』".indexOf(p.at(k)) >= 0) {
        return k > end || open + 1 < n.start();
      }
      if (!Digits.han(p.at(k))) {
        return false;
      }
    }
    return false;
  }
}

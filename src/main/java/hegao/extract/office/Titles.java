package hegao.extract.office;

import hegao.lexicon.Forms;
import java.util.ArrayList;
import java.util.List;

/** Finds the words for posts in a text. */
final class Titles {
  private static final Forms<String> POSTS = Forms.list("posts");
  private static final List<String> BEFORE =
      List.of(
          "常务副", "第一副", "专职副", "副", "代理", "代", "名誉", "荣誉", "执行", "联席", "高级", "资深", "全球", "大中华区",
          "中国区", "亚太区", "中华区", "首席", "候任", "当选", "轮值", "特别", "总", "党委", "党组", "党总支", "共同", "外籍",
          "在职", "第一");
  private static final List<String> NOT_AFTER =
      List.of(
          "会", "们", "团", "级", "制", "性", "作", "部", "处书记", "办公", "联席", "医师", "科员", "了", "着", "着力",
          "单位", "岗位", "职务", "一职", "选举", "站", "委", "大会", "热线", "信箱", "馆", "府", "国", "令", "竞选", "大选",
          "警卫", "任期", "选情", "宝座", "夫人", "专机", "座机");

  /** Words with 长 that take it from a post word before: 大东区长安街, 集团长江电力. */
  private static final List<String> LONG =
      List.of(
          "长江", "长安", "长城", "长沙", "长春", "长期", "长远", "长大", "长三角", "长效", "长征", "长足", "长线", "长途", "长度",
          "长宁", "长寿", "长兴", "长治", "长假", "长虹", "长航", "长跑", "长达", "长短", "长久", "长乐", "长白", "长处", "长廊");

  private Titles() {}

  /** A post word: from its prefixes to its last character. */
  record Title(int start, int end) {}

  /** The post words of {@code text}, in order. */
  static List<Title> in(String text) {
    List<Title> found = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      Forms.Match<String> match = POSTS.longest(text, at);
      if (match == null) {
        at++;
      } else if (isOther(text, at, match.end())) {
        at = match.end();
      } else {
        int floor = found.isEmpty() ? 0 : found.get(found.size() - 1).end();
        found.add(new Title(extended(text, at, floor), match.end()));
        at = match.end();
      }
    }
    return found;
  }

  private static int extended(String text, int start, int floor) {
    int at = start;
    for (boolean more = true; more; ) {
      more = false;
      for (String word : BEFORE) {
        int from = at - word.length();
        if (from >= floor && text.startsWith(word, from)) {
          at = from;
          more = true;
          break;
        }
      }
    }
    return at;
  }

  private static boolean isOther(String text, int start, int end) {
    boolean twice = start > 0 && text.charAt(start - 1) == text.charAt(start);
    if (!twice
        && text.charAt(end - 1) == '长'
        && LONG.stream().anyMatch(w -> text.startsWith(w, end - 1))) {
      return true;
    }
    for (String word : NOT_AFTER) {
      if (text.startsWith(word, end)) {
        return true;
      }
    }
    return false;
  }
}

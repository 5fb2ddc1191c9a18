package hegao.extract;

import hegao.lexicon.Forms;
import hegao.lexicon.Lines;
import java.util.ArrayList;
import java.util.List;

/** Finds the words for posts in a text. */
final class Titles {
  private static final Forms<String> POSTS = Forms.of(Lines.of("posts"));
  private static final List<String> BEFORE =
      List.of(
          "常务副", "第一副", "专职副", "副", "代理", "代", "名誉", "荣誉", "执行", "联席", "高级", "资深", "全球", "大中华区",
          "中国区", "亚太区", "中华区", "首席", "候任", "当选", "轮值", "特别", "总", "党委", "党组", "党总支", "共同",
          "第一");
  private static final List<String> NOT_AFTER =
      List.of(
          "会", "们", "团", "级", "制", "性", "作", "部", "处书记", "办公", "联席", "医师", "科员", "了", "着", "着力",
          "单位", "岗位", "职务", "一职", "选举", "站", "长", "委", "大会", "热线", "信箱");

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
      } else if (isOther(text, match.end())) {
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

  private static boolean isOther(String text, int end) {
    for (String word : NOT_AFTER) {
      if (text.startsWith(word, end)) {
        return true;
      }
    }
    return false;
  }
}

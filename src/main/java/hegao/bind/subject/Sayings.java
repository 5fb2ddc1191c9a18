package hegao.bind.subject;

import hegao.bind.name.Bodies;
import hegao.bind.phrase.Head;
import hegao.bind.phrase.Head.Sort;
import hegao.bind.place.Setting;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Organisations;
import java.util.List;
import java.util.Set;

/** Who announces what it does itself: 财务厅发布通知，〔将发行…〕; 江方公布措施：〔对…加征〕. */
public final class Sayings {
  private static final Set<String> ANNOUNCING =
      Set.of("发布", "公布", "宣布", "决定", "印发", "出台", "公告", "通知", "表示", "透露", "披露", "称");

  private static final Set<String> PLANNING = Set.of("将", "拟", "计划", "决定", "已", "将于", "定于", "准备");

  private Head announcer;

  /** Comes to another sentence. */
  public void clear() {
    announcer = null;
  }

  /**
   * Turns to who acts by what was said.
   *
   * @param called whether a colon ends the clause
   * @return whether the clause has told it
   */
  public boolean take(List<Token> clause, boolean called, Focus focus) {
    Head head = null;
    if (called && deed(clause)) {
      head = Subjects.head(clause, focus.known(false));
    } else if (announcer != null && plans(clause)) {
      head = announcer;
    }
    focus.subject(head);
    announcer = announcer(clause, announcer);
    return head != null;
  }

  /** Whether a clause before a colon begins with a place and tells what it has done. */
  private static boolean deed(List<Token> clause) {
    boolean place = clause.size() > 2 && clause.get(0).is(Type.PLACE);
    return place
        && !Setting.points(clause.get(0))
        && !clause.get(1).nominal()
        && !PlaceHeads.scoped(clause, 0)
        && clause.stream().skip(1).anyMatch(Token::verb);
  }

  /** The body that a clause lets announce something; the one before where it announces nothing. */
  private static Head announcer(List<Token> clause, Head before) {
    int body = Bodies.end(clause, 0);
    boolean known = body == 0 && !clause.isEmpty() && Organisations.known(clause.get(0).form());
    int end = known ? 1 : body;
    if (end == 0) {
      return before;
    }
    for (int i = end; i < clause.size(); i++) {
      if (ANNOUNCING.contains(clause.get(i).form())) {
        return new Head(Bodies.name(clause.subList(0, end)), end, Sort.BODY);
      }
      boolean passed = clause.get(i).is(Type.PERIOD) || clause.get(i).is(Type.QUOTE);
      if (!passed && !clause.get(i).filler()) {
        return before;
      }
    }
    return before;
  }

  /** Whether a clause goes on with what the announcer will do: 〔将〕于3月发行…. */
  private static boolean plans(List<Token> clause) {
    return !clause.isEmpty() && PLANNING.contains(clause.get(0).form());
  }
}

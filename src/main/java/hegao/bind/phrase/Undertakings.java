package hegao.bind.phrase;

import hegao.bind.phrase.Head.Sort;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.mention.Rank;
import java.util.List;
import java.util.Set;

/** Projects by name that a clause comes to last: 最大的为〔河源电池项目〕，, 批准〔河源电池项目〕：. */
public final class Undertakings {
  private static final Set<String> ENDINGS = Set.of("项目", "生产线", "工程");
  private static final Set<String> AT = Set.of("位于", "地处", "坐落于", "坐落在", "落户", "选址");
  private static final Set<String> BEING = Set.of("为", "是", "有", "包括");
  private static final Set<String> APPROVED =
      Set.of("批准", "通过", "核准", "批复", "开工", "启动", "开建", "签约", "引进", "投资", "建设", "推进", "获批");

  /** What tells of what kind a project is, and names none. */
  private static final Set<String> KINDS =
      Set.of(
          "重点", "重大", "产业", "民生", "建设", "投资", "工业", "农业", "基础", "设施", "招商", "签约", "开工", "合作", "示范",
          "在建", "新建", "大", "新", "主要", "配套", "相关", "这些", "该", "此", "科研", "研究", "上述", "以上", "各类",
          "服务业", "制造业", "产业链", "工程", "项目", "一批", "重要", "优质", "国家", "省", "市", "级", "亿元", "水利", "交通",
          "能源");

  private static final int LONGEST = 24;

  private Undertakings() {}

  /**
   * The project that a clause without a figure brings up last, or null.
   *
   * @param clause its tokens, the closing mark left out
   */
  public static Head head(List<Token> clause) {
    int end = measures(clause) ? -1 : end(clause);
    int from = end < 0 ? -1 : from(clause, end);
    if (from < 0) {
      return null;
    }
    List<Token> name = clause.subList(from, end);
    boolean one = !name.get(0).tag().startsWith("m");
    boolean named =
        one && name.size() > 2 && name.stream().anyMatch(t -> !KINDS.contains(t.form()));
    String text = Phrase.text(name);
    return named && text.length() <= LONGEST ? new Head(text, end, Sort.BODY) : null;
  }

  private static boolean measures(List<Token> clause) {
    for (Token token : clause) {
      if (token.is(Type.FIGURE) && !(token.mention() instanceof Rank)) {
        return true;
      }
    }
    return false;
  }

  /** 最大的为〔河源电池项目〕、总投资…: the project before the first mark of a figure's clause, or null. */
  public static Head before(List<Token> left) {
    for (int i = 0; i < left.size(); i++) {
      if (left.get(i).is(Type.PAUSE)) {
        Head head = head(left.subList(0, i));
        return head == null ? null : new Head(head.name(), i + 1, Sort.BODY);
      }
    }
    return null;
  }

  /** Index behind the project's ending, with nothing but time and verbs of course behind. */
  private static int end(List<Token> clause) {
    for (int i = clause.size() - 1; i > 0; i--) {
      if (ENDINGS.contains(clause.get(i).form())) {
        return i == clause.size() - 1 || clause.get(i + 1).is(Type.PERIOD) || phase(clause, i + 1)
            ? i + 1
            : -1;
      }
    }
    return -1;
  }

  /** 项目〔一期〕. */
  private static boolean phase(List<Token> clause, int i) {
    return clause.get(i).form().endsWith("期") && clause.get(i).form().length() == 2;
  }

  /** Where the name begins: behind 位于…的, 为, or a verb of approving. */
  private static int from(List<Token> clause, int end) {
    int from = end;
    while (from > 0 && part(clause.get(from - 1))) {
      from--;
    }
    if (from == end || from == 0) {
      return -1;
    }
    Token before = clause.get(from - 1);
    boolean placed = Phrase.particle(before) && placed(clause, from);
    boolean told = BEING.contains(before.form()) || APPROVED.contains(before.form());
    return placed || told ? from : -1;
  }

  private static boolean placed(List<Token> clause, int end) {
    for (int i = 0; i < end; i++) {
      if (AT.contains(clause.get(i).form())) {
        return true;
      }
    }
    return false;
  }

  private static boolean part(Token token) {
    boolean word = token.is(Type.WORD) && !token.filler() && !APPROVED.contains(token.form());
    return token.is(Type.PLACE)
        || word && !BEING.contains(token.form()) && !AT.contains(token.form());
  }
}

package hegao.bind.subject;

import hegao.bind.name.Bodies;
import hegao.bind.phrase.Head;
import hegao.bind.phrase.Head.Sort;
import hegao.bind.phrase.Phrase;
import hegao.bind.place.Setting;
import hegao.bind.word.Lexis;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Terms;
import java.util.List;
import java.util.Set;

/** A project told by its name at the head of a clause: 位于云溪高新区的大成铝材〔项目〕, 云溪县粮库扩建〔项目〕. */
final class Projects {
  /** Words for kinds of projects, which name none: 重点, 产业, 基础设施. */
  private static final Terms KINDS = Terms.load("project-kinds");

  private static final Set<String> LYING = Set.of("位于", "坐落于", "坐落在", "落户", "落户于", "落地", "选址");
  private static final Set<String> STAGES = Set.of("一期", "二期", "三期", "四期", "首期");
  private static final int LONGEST = 24;
  private static final int FURTHEST = 12;
  private static final int SHORTEST = 2;

  private Projects() {}

  /** The project at the head of a clause, or null. */
  static Head head(List<Token> tokens) {
    int i = 0;
    while (i < tokens.size()
        && (tokens.get(i).is(Type.PERIOD) || tokens.get(i).tag().equals("d"))) {
      i++;
    }
    int from = behindPlace(tokens, i);
    int to = from;
    int end = 0;
    while (to < tokens.size() && runs(tokens.get(to))) {
      to++;
      end = tokens.get(to - 1).form().endsWith("项目") ? to : end;
    }
    if (end == 0 || !ends(tokens, end) || !own(tokens.subList(from, end), from > i)) {
      return null;
    }
    String name = Phrase.text(tokens.subList(from, end));
    boolean fits = name.length() > SHORTEST + 2 && name.length() <= LONGEST;
    boolean staged = end < tokens.size() && STAGES.contains(tokens.get(end).form());
    return fits ? new Head(name, staged ? end + 1 : end, Sort.BODY) : null;
  }

  /** Index behind 位于…的, or the index itself. */
  private static int behindPlace(List<Token> tokens, int from) {
    if (from >= tokens.size() || !LYING.contains(tokens.get(from).form())) {
      return from;
    }
    int i = from + 1;
    while (i < tokens.size() && i < from + FURTHEST && !Phrase.particle(tokens.get(i))) {
      if (tokens.get(i).is(Type.FIGURE) || tokens.get(i).is(Type.PERIOD)) {
        return from;
      }
      i++;
    }
    return i > from + 1 && i < tokens.size() && Phrase.particle(tokens.get(i)) ? i + 1 : from;
  }

  private static boolean runs(Token token) {
    boolean cut = token.is(Type.WORD) && (token.verb() || token.tag().equals("f"));
    return token.nominal() || token.is(Type.QUOTE) || cut;
  }

  /** Whether the name is whole: no noun but a measure or stage goes on with it. */
  private static boolean ends(List<Token> tokens, int end) {
    if (end >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(end);
    boolean goesOn = next.nominal() && !next.tag().equals("a") || Phrase.particle(next);
    return !goesOn
        || STAGES.contains(next.form())
        || Lexis.shared().measures().endingAt(next.form(), next.form().length()) > 0;
  }

  /** Whether more than its place and kind are told, and it is told of one place. */
  private static boolean own(List<Token> name, boolean lying) {
    int length = 0;
    boolean placed = lying;
    for (Token token : name.subList(0, name.size() - 1)) {
      boolean place = token.is(Type.PLACE);
      placed |= place && !Setting.points(token) && !token.tag().equals("中国");
      placed |= Bodies.taught(token) || token.tag().equals("nz") || token.tag().startsWith("nt");
      if (!place && !token.is(Type.QUOTE) && !KINDS.has(token.form())) {
        length += token.form().length();
      }
      if (token.verb() && (Lexis.shared().acts().has(token.form()) && !KINDS.has(token.form()))) {
        return false;
      }
    }
    return placed && length >= SHORTEST;
  }
}

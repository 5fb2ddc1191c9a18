package hegao.bind.subject;

import hegao.bind.name.Bodies;
import hegao.bind.phrase.Head;
import hegao.bind.phrase.Head.Sort;
import hegao.bind.phrase.Phrase;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Organisations;
import hegao.lexicon.Terms;
import java.util.List;
import java.util.Set;

/** Bodies that have done something together: 〔江能银行、河源银行〕共发放贷款…. */
final class Joint {
  private static final Set<String> TOGETHER =
      Set.of("共", "合计", "总共", "一共", "累计", "联合", "共同", "联手", "携手", "双双", "均", "都", "已", "已经");

  private static final Terms BODIES = Terms.load("bodies");
  private static final int LONGEST = 12;

  private Joint() {}

  /** The bodies or countries that a clause begins with, or null. */
  static Head of(List<Token> tokens, int from) {
    Head joint = head(tokens, from);
    return joint == null ? Partners.head(tokens, from) : joint;
  }

  /** The bodies that a clause begins with, joined as they are written; null for fewer than two. */
  private static Head head(List<Token> tokens, int from) {
    StringBuilder names = new StringBuilder();
    int count = 0;
    int i = from;
    while (i < tokens.size()) {
      int end = end(tokens, i);
      String name = Phrase.text(tokens.subList(i, end));
      if (!named(tokens.subList(i, end), name)) {
        return null;
      }
      names.append(count == 0 ? "" : "、").append(name);
      count++;
      i = end;
      if (i >= tokens.size() || !joins(tokens.get(i))) {
        break;
      }
      i++;
    }
    boolean acts = i < tokens.size() && acts(tokens, i);
    return count > 1 && acts ? new Head(names.toString(), i, Sort.BODY) : null;
  }

  /** The end of a name: at the next mark, or before what is done together. */
  private static int end(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && tokens.get(end).is(Type.WORD)
        && !joins(tokens.get(end))
        && !TOGETHER.contains(tokens.get(end).form())
        && (tokens.get(end).nominal() || tokens.get(end).tag().endsWith("g"))) {
      end++;
    }
    return end;
  }

  private static boolean named(List<Token> name, String text) {
    if (name.isEmpty() || text.length() < 2 || text.length() > LONGEST) {
      return false;
    }
    Token last = name.get(name.size() - 1);
    boolean ended = name.size() > 1 && BODIES.endingAt(text, text.length()) > 0;
    return Organisations.known(text) || Bodies.taught(last) || ended && text.length() > 2;
  }

  private static boolean joins(Token token) {
    return token.is(Type.PAUSE) || token.tag().equals("cc");
  }

  private static boolean acts(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size() && tokens.get(i).is(Type.PERIOD)) {
      i++;
    }
    boolean owned =
        i + 1 < tokens.size()
            && tokens.get(i).tag().equals("vn")
            && Phrase.particle(tokens.get(i + 1));
    return i < tokens.size()
        && (TOGETHER.contains(tokens.get(i).form()) || tokens.get(i).verb() || owned);
  }
}

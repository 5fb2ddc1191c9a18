package hegao.bind.voice;

import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Marks;
import hegao.lexicon.Terms;
import java.util.List;
import java.util.Set;

/** Where the news comes from: 据〔江国媒体〕报道, 记者从〔水利部〕获悉. None of it is the subject. */
public final class Hearsay {
  private static final Terms SPEECH = Terms.load("announcing");
  private static final Set<String> BY = Set.of("据", "另据", "又据", "再据", "根据", "按", "按照", "依据", "援引");
  private static final Set<String> REPORTERS = Set.of("记者", "从");
  private static final Set<String> TELLERS =
      Set.of("媒体", "专家", "警方", "官方", "网友", "记者", "人士", "回应", "部门", "机构", "律师", "医生", "家属");

  private static final Marks MARKS = Marks.of("，,：:“\"‘「");
  private static final int LONGEST = 16;

  private Hearsay() {}

  /**
   * How many tokens at the head of a clause tell only where the news comes from.
   *
   * @param tokens from the clause's start
   */
  public static int end(List<Token> tokens) {
    int from = 0;
    while (from < tokens.size() && passed(tokens.get(from))) {
      from++;
    }
    if (from >= tokens.size()) {
      return 0;
    }
    String first = tokens.get(from).form();
    if (!BY.contains(first) && !REPORTERS.contains(first)) {
      return 0;
    }
    int end = 0;
    for (int i = from + 1; i < Math.min(tokens.size(), from + LONGEST); i++) {
      Token token = tokens.get(i);
      if (token.is(Type.BREAK) || token.is(Type.FIGURE)) {
        break;
      }
      String sense = SPEECH.sense(token.form());
      boolean says = sense != null && (BY.contains(first) || sense.equals("say"));
      end = says ? i + 1 : end;
    }
    return end;
  }

  /** Whether a clause only says who tells: 江西有关部门负责人〔介绍〕. */
  public static boolean says(List<Token> clause) {
    return !clause.isEmpty() && "say".equals(SPEECH.sense(clause.get(clause.size() - 1).form()));
  }

  /**
   * Whether an index of a sentence is where what someone tells begins: 林一介绍，〔云溪县…〕, 林一说：“〔云溪县…〕.
   */
  public static boolean leads(String text, int at) {
    int end = at;
    while (end > 0 && MARKS.has(text.charAt(end - 1))) {
      end--;
    }
    int length = end == at ? 0 : SPEECH.endingAt(text, end);
    return length > 0 && "say".equals(SPEECH.sense(text.substring(end - length, end)));
  }

  /** Whether a phrase names those who tell: 官方通报, 江国媒体. */
  public static boolean tells(List<Token> phrase) {
    String last = phrase.get(phrase.size() - 1).form();
    return SPEECH.has(last) || last.endsWith("媒") || TELLERS.contains(last);
  }

  private static boolean passed(Token token) {
    return token.is(Type.PERIOD) || token.tag().startsWith("d") || token.tag().startsWith("c");
  }
}

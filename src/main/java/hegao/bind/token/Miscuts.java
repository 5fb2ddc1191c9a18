package hegao.bind.token;

import hegao.text.Span;
import hegao.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words that the dictionary has as one and a sentence as two: 江滨粮库项目|计划总投资. */
final class Miscuts {
  private static final Set<String> PLANS = Set.of("项目计划", "工程计划");
  private static final Set<String> PLANNED = Set.of("总投资", "投资", "投资额", "总", "占地", "建设", "用地");
  private static final int HALF = 2;

  private Miscuts() {}

  /** The words with such ones parted. */
  static List<Word> apart(List<Word> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (PLANS.contains(words.get(i).form()) && PLANNED.contains(words.get(i + 1).form())) {
        List<Word> parted = new ArrayList<>(words);
        Word whole = parted.remove(i);
        Span at = whole.span();
        int cut = at.start() + HALF;
        parted.add(i, new Word(whole.form().substring(0, HALF), "n", new Span(at.start(), cut)));
        parted.add(i + 1, new Word(whole.form().substring(HALF), "v", new Span(cut, at.end())));
        return parted;
      }
    }
    return words;
  }
}

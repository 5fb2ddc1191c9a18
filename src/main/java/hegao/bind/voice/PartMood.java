package hegao.bind.voice;

import hegao.bind.word.Characters;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.claim.Modality;
import java.util.List;
import java.util.Set;

/**
 * 将新增学位1万个。〔其中〕小学4000个；中学3000个: the parts are meant as the whole is that the sentence before told.
 */
public final class PartMood {
  /** What tells of the part that it is done already. */
  private static final Set<String> DONE =
      Set.of("已", "已经", "累计", "了", "同比", "完成", "占", "占比", "实现", "达到", "现有", "现", "目前", "已有", "共有");

  private boolean open;
  private Modality before = Modality.ACTUAL;
  private Modality last = Modality.ACTUAL;

  /** Ends a sentence. */
  public void pass(List<Token> tokens) {
    open = !tokens.isEmpty() && Characters.isOne(tokens.get(tokens.size() - 1).form(), "；;");
    before = last;
    last = Modality.ACTUAL;
  }

  /** Comes to a new paragraph. */
  public void clear() {
    open = false;
    before = Modality.ACTUAL;
    last = Modality.ACTUAL;
  }

  private static boolean settles(Token token) {
    return token.is(Type.PERIOD) || token.is(Type.CHANGE) || DONE.contains(token.form());
  }

  /** The modality of a figure by its own sentence, or by the whole that it is part of. */
  public Modality of(List<Token> tokens, int at, Modality own) {
    boolean part =
        own == Modality.ACTUAL
            && before != Modality.ACTUAL
            && (open || tokens.get(0).form().equals("其中"))
            && tokens.subList(0, at).stream().noneMatch(PartMood::settles);
    last = part ? before : own;
    return last;
  }
}

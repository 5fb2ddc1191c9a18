package hegao.dist;

import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Cuts one file into words as {@code hegao.segment} does, and does nothing else. */
final class OnlyWords {
  private OnlyWords() {}

  /** Prints how many words there are. */
  public static void main(String[] args) throws IOException {
    String text = Files.readString(Path.of(args[0]));
    System.out.println(
        new ViterbiSegment()
            .enableOffset(true)
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false)
            .seg(text)
            .size());
  }
}

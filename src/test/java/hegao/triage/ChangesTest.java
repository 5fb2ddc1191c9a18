package hegao.triage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hegao.report.Language;
import hegao.report.Words;
import hegao.settings.Unusable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {
  @TempDir private Path folder;

  @Test
  void withoutGitOneLineSaysSo() {
    Git missing = new Git("git-that-is-not-here");
    Words words = Words.in(Language.ZH);
    assertThatThrownBy(() -> Changes.since("HEAD", List.of(folder), missing, words))
        .isInstanceOf(Unusable.class)
        .hasMessage("--changed-since 要用 git，而这里没有（git-that-is-not-here）");
  }
}

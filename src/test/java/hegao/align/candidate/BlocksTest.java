package hegao.align.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlocksTest {
  private static Blocks blocks(long[]... members) {
    Blocks blocks = new Blocks(members.length);
    for (long[] keys : members) {
      for (long key : keys) {
        blocks.add(key);
      }
      blocks.next();
    }
    blocks.sort();
    return blocks;
  }

  @Test
  void aKeyIsCountedOnceForAMember() {
    Blocks blocks = blocks(new long[] {5, 0, 5}, new long[] {0});
    assertThat(blocks.keys(0)).isEqualTo(2);
    assertThat(blocks.count(0, 0)).isEqualTo(1);
    assertThat(blocks.count(0, 1)).isEqualTo(2);
  }

  @Test
  void thoseBehindAMemberShareItsKey() {
    Blocks blocks = blocks(new long[] {1}, new long[] {2, 1}, new long[] {3}, new long[] {1});
    int from = blocks.behind(1, 1);
    assertThat(blocks.end(1, 1) - from).isEqualTo(1);
    assertThat(blocks.at(from)).isEqualTo(3);
    assertThat(blocks.end(3, 0) - blocks.behind(3, 0)).isZero();
  }

  @Test
  void manyKeysAreAllFoundAgain() {
    int many = 200_000;
    Blocks blocks = new Blocks(many);
    for (int i = 0; i < many; i++) {
      blocks.add(i % (many / 2) * 0x100000001L);
      blocks.next();
    }
    blocks.sort();
    for (int i = 0; i < many / 2; i++) {
      assertThat(blocks.at(blocks.behind(i, 0))).isEqualTo(i + many / 2);
    }
  }
}

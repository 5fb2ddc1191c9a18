package hegao.align.kin;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.align.Given;
import hegao.align.telling.Setting;
import hegao.claim.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;

class AliasesTest {
  private static Aliases learned(List<Claim> claims) {
    return Aliases.of(claims, claims.stream().map(Setting::of).toList());
  }

  @Test
  void namesThatShareUnusualFiguresAreOne() {
    List<Claim> claims =
        List.of(
            Given.printed("云岭灯会布置灯组【2746】组。", "云岭灯会", "布置灯组", "2025-03-10"),
            Given.printed("云岭灯会用灯【1850】盏。", "云岭灯会", "用灯", "2025-03-10"),
            Given.printed("元宵晚会布置灯组【2746】组。", "元宵晚会", "布置灯组", "2025-03-11"),
            Given.printed("元宵晚会用灯【1850】盏。", "元宵晚会", "用灯", "2025-03-11"));
    assertThat(learned(claims).between("元宵晚会", "云岭灯会")).contains("2746").contains("1850");
  }

  @Test
  void oneFigureOrARoundOneIsNotEnough() {
    List<Claim> claims =
        List.of(
            Given.printed("云岭灯会布置灯组【2746】组。", "云岭灯会", "布置灯组", "2025-03-10"),
            Given.printed("云岭灯会用灯【1000】盏。", "云岭灯会", "用灯", "2025-03-10"),
            Given.printed("元宵晚会布置灯组【2746】组。", "元宵晚会", "布置灯组", "2025-03-11"),
            Given.printed("元宵晚会用灯【1000】盏。", "元宵晚会", "用灯", "2025-03-11"));
    assertThat(learned(claims).between("元宵晚会", "云岭灯会")).isEmpty();
  }

  @Test
  void placesAreNeverAliases() {
    List<Claim> claims =
        List.of(
            Given.printed("汉中市建成公园【417】个。", "汉中", "建成公园", "2025-03-10"),
            Given.printed("汉中市建成书屋【152】个。", "汉中", "建成书屋", "2025-03-10"),
            Given.printed("洛阳市建成公园【417】个。", "洛阳", "建成公园", "2025-03-11"),
            Given.printed("洛阳市建成书屋【152】个。", "洛阳", "建成书屋", "2025-03-11"));
    assertThat(learned(claims).between("洛阳", "汉中")).isEmpty();
  }
}

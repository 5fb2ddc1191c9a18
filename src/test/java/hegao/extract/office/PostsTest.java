package hegao.extract.office;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.mention.Post;
import hegao.mention.Speech;
import hegao.text.Block;
import hegao.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostsTest {

  private static List<Block> block(String text, Block.Kind kind) {
    return List.of(new Block(kind, new Span(0, text.length())));
  }

  private static List<String> read(String text) {
    return Posts.read(text, block(text, Block.Kind.BODY), "天津").stream()
        .map(PostsTest::written)
        .toList();
  }

  private static String written(Post post) {
    return post.person()
        + " "
        + post.organisation()
        + " "
        + post.title()
        + (post.former() ? " 原" : "");
  }

  @Test
  void aChainOfPostsBelongsToOnePerson() {
    assertThat(read("市委副书记、市长周启明主持会议。")).containsExactly("周启明 中共天津市委 副书记", "周启明 天津市人民政府 市长");
    assertThat(read("全国人大代表，江城集团党委书记、董事长郑立说"))
        .containsExactly("郑立 全国人民代表大会 代表", "郑立 江城集团 党委书记", "郑立 江城集团 董事长");
    assertThat(read("江城集团董事会秘书兼首席财务官吴晓燕介绍")).containsExactly("吴晓燕 江城集团 董事会秘书", "吴晓燕 江城集团 首席财务官");
    assertThat(read("江城集团董事长（创始人）吴晓燕介绍")).containsExactly("吴晓燕 江城集团 董事长", "吴晓燕 江城集团 创始人");
    assertThat(read("东湖新区党工委委员、管委会副主任\t周启明")).containsExactly("周启明 东湖新区党工委 委员", "周启明 东湖新区管委会 副主任");
  }

  @Test
  void aListOfPersonsSharesThePost() {
    assertThat(read("市领导周启明、郑立、吴晓燕出席。"))
        .containsExactly("周启明 天津市 市领导", "郑立 天津市 市领导", "吴晓燕 天津市 市领导");
    assertThat(read("会议邀请周启明、郑立两位全国人大代表座谈")).containsExactly("周启明 全国人民代表大会 代表", "郑立 全国人民代表大会 代表");
    assertThat(read("河北省委书记周启明和省长郑立出席")).containsExactly("周启明 中共河北省委 书记", "郑立 河北省人民政府 省长");
  }

  @Test
  void aNameMayStandBeforeThePost() {
    assertThat(read("任命张建国为市财政局局长。")).containsExactly("张建国 天津市财政局 局长");
    assertThat(read("张建国，江城集团总经理，长期从事研发。")).containsExactly("张建国 江城集团 总经理");
  }

  @Test
  void pastOfficesAreTold() {
    assertThat(read("江城集团原总经理张建国被查")).containsExactly("张建国 江城集团 总经理 原");
    assertThat(read("时任江城大学校长张建国说")).containsExactly("张建国 江城大学 校长 原");
  }

  @Test
  void remarksInBracketsAndOfTheHolderOf() {
    assertThat(read("副市长（挂职）周启明出席")).containsExactly("周启明 天津市人民政府 副市长");
    assertThat(read("时任河西区委书记的郑立说")).containsExactly("郑立 河西区委 书记 原");
    assertThat(read("省委书记吴永和出席会议")).containsExactly("吴永和 省委 书记");
    assertThat(read("天津市人民政府副市长周启明出席")).containsExactly("周启明 天津市人民政府 副市长");
  }

  @Test
  void namesFromAbroad() {
    assertThat(read("荷兰国王威廉-亚历山大会见")).containsExactly("威廉-亚历山大 荷兰 国王");
    assertThat(read("立宪民主党干事长高桥一郎出席")).containsExactly("高桥一郎 立宪民主党 干事长");
    assertThat(read("联合国秘书长古特雷斯表示")).containsExactly("古特雷斯 联合国 秘书长");
    assertThat(read("法国总统马克龙和日本首相岸田文雄通话")).containsExactly("马克龙 法国 总统", "岸田文雄 日本 首相");
    assertThat(read("某基金会主席约翰·史密斯表示")).containsExactly("约翰·史密斯 某基金会 主席");
  }

  @Test
  void noPersonIsReadIntoOtherWords() {
    assertThat(read("书记高度重视，市长热线开通，董事长任期届满。")).isEmpty();
    assertThat(read("中国驻智利大使馆办书展，泰国总理计划访问，区长安全责任制。")).isEmpty();
    assertThat(read("代表认为，委员指出，会长单位表示。")).isEmpty();
    assertThat(read("记者从国家能源集团龙源电力获悉")).isEmpty();
  }

  @Test
  void bylinesGiveNoOffice() {
    String text = "首席记者 周启明";
    assertThat(Posts.read(text, block(text, Block.Kind.BYLINE), "天津")).isEmpty();
  }

  @Test
  void speakersAreResolved() {
    String text = "市国资委主任郑立说，产值增长。他表示，还要努力。据市统计局介绍，数字已核实。记者从国家统计局获悉。";
    List<Block> blocks = block(text, Block.Kind.BODY);
    List<Post> posts = Posts.read(text, blocks, "天津");
    assertThat(Posts.speakers(text, blocks, posts, "天津"))
        .extracting(Speech::speaker)
        .containsExactly("郑立", "郑立", "天津市统计局", "国家统计局");
  }

  @Test
  void hostileTextIsReadInLinearTime() {
    for (String unit : List.of("市长", "书记、", "市长张三、", "\ud800", "）市长", "、", "说")) {
      String text = unit.repeat(20_000);
      List<Block> blocks = block(text, Block.Kind.BODY);
      List<Post> posts = Posts.read(text, blocks, "天津");
      assertThat(Posts.speakers(text, blocks, posts, "天津")).isNotNull();
    }
  }
}

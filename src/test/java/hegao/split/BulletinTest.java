package hegao.split;

import static hegao.split.Pages.split;
import static org.assertj.core.api.Assertions.assertThat;

import hegao.text.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulletinTest {
  @Test
  void partsABulletinIntoItsItems() {
    String page =
        """
        本省快讯
        省台消息（晚间新闻）：
        跨江大桥合龙
        今天（3月5日），跨江大桥顺利合龙，全长3820米。
        春耕备耕有序推进
        记者从农业农村厅了解到，全省备足化肥120万吨。
        """;
    List<Article> articles = split(page);
    assertThat(articles).extracting(Article::headline).containsExactly("跨江大桥合龙", "春耕备耕有序推进");
  }

  @Test
  void takesEachLineOfADigestForAStory() {
    String page =
        """
        气象台：未来三天全省有大范围降雨，局部暴雨
        省统计局：前两个月工业增加值同比增长 6.5%
        临江机场旅客吞吐量突破 300 万人次
        两部门发文，年底前所有县城建成一座以上综合医院，并配齐设备
        省足球队 3 比 0 战胜客队，升至积分榜第二
        """;
    assertThat(split(page)).hasSize(5);
    assertThat(split(page).get(1).text()).isEqualTo("省统计局：前两个月工业增加值同比增长6.5%");
  }

  @Test
  void titlesOfItemsAllAboutAsLongAreNoBrokenLines() {
    String bulletin =
        """
        本地短讯
        本报综合消息：
        青川今年新建口袋公园四十八座
        记者3月5日从市园林局了解到，今年全市将新建口袋公园四十八座，改造老旧公园十二座，方便市民出行，推窗见绿。
        云溪春茶开采头茬鲜叶价格走高
        3月4日，云溪县春茶开采，头茬鲜叶收购价每斤二百元，比去年同期高出三成，茶农增收在望，合作社忙着收购。
        临江大桥主桥墩完成水下浇筑段
        3月3日，临江大桥主桥墩完成水下段浇筑，工程进度过半，预计明年底通车，届时两岸往来只需要十分钟左右。
        松岭村文化礼堂建成并投入使用
        3月2日，松岭村文化礼堂建成并投入使用，可容纳三百人，村里的戏班子当晚就唱了一台大戏，老人孩子坐满了。
        """;
    assertThat(split(bulletin))
        .extracting(Article::headline)
        .containsExactly("青川今年新建口袋公园四十八座", "云溪春茶开采头茬鲜叶价格走高", "临江大桥主桥墩完成水下浇筑段", "松岭村文化礼堂建成并投入使用");
  }
}

package io.github.tieredcare.guide.html;

import static io.github.tieredcare.guide.html.Element.element;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One page of the site.
 *
 * @param path where it lies, from the site's root
 * @param title what it is called
 * @param content what it says
 */
public record Page(String path, Bilingual title, Markup content) {
  private static final Bilingual SITE = new Bilingual("分级诊疗交换平台", "Tiered Care Exchange");
  private static final List<Page> MENU =
      List.of(
          entry("index.html", "首页", "Home"),
          entry("referral.html", "双向转诊", "Referral"),
          entry("access.html", "谁能看到什么", "Access"),
          entry("events.html", "订阅事件", "Events"),
          entry("rules.html", "规则", "Rules"),
          entry("artifacts.html", "数据规范", "Artefacts"));

  /** The page as a file: HTML that is XML as well. */
  public byte[] file() {
    var html = element("html").with("xmlns", "http://www.w3.org/1999/xhtml");
    html.with("lang", "zh-CN").add(head(), body());
    return ("<!DOCTYPE html>\n" + html.xhtml() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private Element head() {
    return element("head")
        .add(
            element("meta").with("charset", "utf-8"),
            element("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1"),
            element("meta").with("name", "color-scheme").with("content", "light dark"),
            element("title").text(title.zh() + " " + title.en() + " – " + SITE.zh()),
            element("link").with("rel", "stylesheet").with("href", root() + "guide.css"));
  }

  private Element body() {
    return element("body")
        .add(
            element("header").styled("site").add(brand(), menu()),
            element("main").add(title.in("h1"), content),
            element("footer").add(SITE.in("p")));
  }

  private Element brand() {
    return element("a").styled("brand").with("href", root() + "index.html").add(SITE.in("span"));
  }

  private Element menu() {
    return element("nav")
        .with("aria-label", "主菜单 Main menu")
        .add(MENU.stream().map(this::menuItem));
  }

  private Element menuItem(Page entry) {
    var item = element("a").with("href", root() + entry.path).add(entry.title.in("span"));
    return entry.path.equals(path) ? item.with("aria-current", "page") : item;
  }

  private static Page entry(String path, String zh, String en) {
    return new Page(path, new Bilingual(zh, en), Markup.all());
  }

  private String root() {
    return "../".repeat((int) path.chars().filter(character -> character == '/').count());
  }
}

package io.github.tieredcare.server.guide;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Shows the guide's first page at {@code /ig/}; the rest of it is served from the class path. */
@Configuration
class GuidePages implements WebMvcConfigurer {

  @Override
  public void addViewControllers(ViewControllerRegistry pages) {
    pages.addRedirectViewController("/ig", "/ig/");
    pages.addViewController("/ig/").setViewName("forward:/ig/index.html");
  }
}

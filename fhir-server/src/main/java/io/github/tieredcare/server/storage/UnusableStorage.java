package io.github.tieredcare.server.storage;

import java.nio.file.Path;

/** The server cannot start on the storage it was given; the remedy is one sentence. */
public final class UnusableStorage extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  private UnusableStorage(String problem, String remedy, Throwable cause) {
    super(problem, cause);
    this.remedy = remedy;
  }

  /** What the operator should do. */
  public String remedy() {
    return remedy;
  }

  /** Two servers would write over each other. */
  public static UnusableStorage inUse(Path directory) {
    return new UnusableStorage(
        "数据目录 " + directory + " 正被另一个服务使用。 The data directory is in use by another server.",
        "请先停止那个服务，或用 TC_DATA_DIR 指定其他目录。"
            + " Stop that server, or name another directory with TC_DATA_DIR.",
        null);
  }

  static UnusableStorage ofOtherVersion(Path directory, String found, String needed) {
    return new UnusableStorage(
        "数据目录 %s 由 PostgreSQL %s 写成，本版本使用 %s。 The data were written by PostgreSQL %s, this is %s."
            .formatted(directory, found, needed, found, needed),
        "请用 pg_upgrade 升级数据，或用 TC_DATA_DIR 指定其他目录。"
            + " Upgrade the data with pg_upgrade, or name another directory with TC_DATA_DIR.",
        null);
  }

  static UnusableStorage unreachable(String address, Throwable cause) {
    return new UnusableStorage(
        "无法连接数据库 " + address + "。 The database cannot be reached: " + cause.getMessage(),
        "请检查数据库是否运行，以及 TC_DATABASE_URL、TC_DATABASE_USER、TC_DATABASE_PASSWORD。"
            + " See that it runs and that these three settings are right.",
        cause);
  }

  static UnusableStorage tooOld(String found, int needed) {
    return new UnusableStorage(
        "数据库版本 " + found + " 过低。 The database is PostgreSQL " + found + ", which is too old.",
        "请使用 PostgreSQL %d 或更高版本。 Use PostgreSQL %d or newer.".formatted(needed, needed),
        null);
  }
}

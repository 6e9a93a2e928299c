package io.github.tieredcare.guide.referral;

/**
 * The box of a state in the diagram, by its upper left corner.
 *
 * @param x from the left
 * @param y from the top
 */
record Box(int x, int y) {
  static final int WIDTH = 148;
  static final int HEIGHT = 54;

  /** A point of the diagram. */
  record Point(double x, double y) {
    Point towards(Point other, double part) {
      return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
    }
  }

  /** The middle of the box, moved aside from the line towards another box. */
  Point middle(Box other, int aside) {
    double across = other.x - x;
    double down = other.y - y;
    double length = Math.hypot(across, down);
    return new Point(
        x + WIDTH / 2.0 + down / length * aside, y + HEIGHT / 2.0 - across / length * aside);
  }

  /** Where a line from within the box crosses its border. */
  Point border(Point within, Point outside) {
    double across = outside.x() - within.x();
    double down = outside.y() - within.y();
    double part = Math.min(part(within.x() - x, WIDTH, across), part(within.y() - y, HEIGHT, down));
    return within.towards(outside, part);
  }

  private static double part(double at, int size, double move) {
    return move == 0 ? Double.MAX_VALUE : Math.abs((move > 0 ? size - at : at) / move);
  }
}

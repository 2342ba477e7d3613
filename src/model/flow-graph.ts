/** Which way a diagram runs: top to bottom, bottom to top, left to right, right to left. */
export type FlowDirection = 'TB' | 'BT' | 'LR' | 'RL';

/** The outlines the renderer draws. A step is a `rect`, a decision a `diamond`, an end a `stadium`. */
export type FlowShape = 'rect' | 'round' | 'stadium' | 'diamond' | 'hexagon' | 'circle';

/** One box of a diagram. */
export interface FlowNode {
  /** Unique among the nodes and groups of its graph; letters, digits, `-` and `_`. */
  id: string;
  /** The text in the box: the name first (bold), then what is said below it. At least one line. */
  lines: string[];
  /** The outline. */
  shape: FlowShape;
  /** CSS classes, such as the role class `role-data-analyst` that gives the box its hue. */
  classes: string[];
  /** The id of the group the box stands in; absent at the top level. */
  parent?: string;
  /** Where a click on the box leads, for example `#step-cp-review`; absent for a box that is no link. */
  href?: string;
}

/** A frame around boxes, with a heading: a phase of a process. */
export interface FlowGroup {
  /** Unique among the nodes and groups of its graph. */
  id: string;
  /** The heading; empty for a frame without one. */
  title: string;
  /** The id of the group this one stands in; absent at the top level. */
  parent?: string;
}

/** One arrow of a diagram. */
export interface FlowEdge {
  /** The id of the node (or group) the arrow leaves. */
  from: string;
  /** The id of the node (or group) the arrow enters. */
  to: string;
  /** The condition under which the arrow is followed; empty for the normal way. */
  label: string;
  /** Drawn with dashes: an exception, a reference, a feedback. */
  dashed: boolean;
  /** Drawn with a heavy line. */
  thick: boolean;
  /** An arrowhead at `to`. */
  head: boolean;
  /** An arrowhead at `from`. */
  tail: boolean;
  /** Takes part in the layout but is not drawn. */
  hidden: boolean;
}

/** A flow diagram as plain data: what is drawn, with nothing about where or in which colour. */
export interface FlowGraph {
  /** The name of the diagram, for the SVG's `<title>`. Never empty. */
  title: string;
  /** What the diagram shows in a sentence or two, for the SVG's `<desc>`. Never empty. */
  description: string;
  /** The direction of reading. */
  direction: FlowDirection;
  /** The boxes, in reading order. */
  nodes: FlowNode[];
  /** The arrows; of several that leave one box, the normal way comes first. */
  edges: FlowEdge[];
  /** The frames, outer ones before inner ones. */
  groups: FlowGroup[];
}

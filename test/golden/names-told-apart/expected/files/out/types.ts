export interface Address {
  street: string;
}
export interface Invoice {
  number: string;
}
export interface Receipt {
  total: number;
}
export interface AccountObjectsAddress { // Address.
  email: string;
}
export interface DeploymentDeployment { // The `deployment` of `DeploymentEvent`.
  sha: string; // Example: `"a"`.
  payload: DeploymentPayload;
}
export interface DeploymentPayload { // The `payload` of `DeploymentDeployment`.
  ref: string; // Example: `"b"`.
}
export interface DeploymentRecord { // The `record` of `DeploymentEvent`.
  kind: string; // Example: `"x"`.
}
export interface DeploymentStatusDeployment { // The `deployment` of `DeploymentStatusEvent`.
  environment: string; // Example: `"x"`.
}
export interface DeploymentStatusItemsItem { // One of the `items` of `DeploymentStatusEvent`.
  a: number; // Example: `1`.
}
export interface DeploymentStatusItem { // The `item` of `DeploymentStatusEvent`.
  b: boolean;
}
export interface DeploymentStatusEventBody { // The `event_data` of `DeploymentStatusEvent`.
  c: number; // Example: `1`.
}
export interface OrderPaidMap { // The `map` of `OrderPaidEvent`.
  name: string; // Example: `"x"`.
  m: number; // Example: `2`.
}
export interface OrderPaidIssue { // The `issue` of `OrderPaidEvent`.
  n: number; // Example: `3`.
  labels: Record<string, string>; // A guess: its properties can have any name.
}
export interface Any { // The `any` of `OrderPaidV2Event`.
  value: string; // Example: `"z"`.
}
export interface Thing2 { // The `thing_2` of `AnyNoticeEvent`.
  p: number; // Example: `1`.
}
export interface DeploymentEvent { // The event `deployment`. Known from one example.
  event: 'deployment';
  id: number; // Example: `1`.
  deployment: DeploymentDeployment;
  record: DeploymentRecord;
}
export interface DeploymentStatusEvent { // The event `deployment_status`. Known from one example.
  event: 'deployment_status';
  deployment: DeploymentStatusDeployment;
  items: DeploymentStatusItemsItem[];
  item: DeploymentStatusItem;
  event_data: DeploymentStatusEventBody;
}
export interface OrderPaidEvent { // The event `order.paid.v1`. Known from one example.
  event: 'order.paid.v1';
  map: OrderPaidMap;
  issue: OrderPaidIssue;
}
export interface OrderPaidV2Event { // The event `order.paid.v2`. Known from one example.
  event: 'order.paid.v2';
  any: Any;
}
export interface AnyNoticeEvent { // The event `any`. Known from one example.
  event: 'any';
  thing_2: Thing2;
}
export interface EventMap { // Every documented event, by its type.
  'deployment': DeploymentEvent;
  'deployment_status': DeploymentStatusEvent;
  'order.paid.v1': OrderPaidEvent;
  'order.paid.v2': OrderPaidV2Event;
  'any': AnyNoticeEvent;
}
export const EventTypes = { // The types of all documented events, by their short names.
  Deployment: 'deployment',
  DeploymentStatus: 'deployment_status',
  OrderPaid: 'order.paid.v1',
  OrderPaidV2: 'order.paid.v2',
  AnyNotice: 'any',
} as const;

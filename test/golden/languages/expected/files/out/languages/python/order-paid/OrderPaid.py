from dataclasses import dataclass
from typing import Any, TypeVar, Type, cast
from enum import Enum
from datetime import datetime
from uuid import UUID
import dateutil.parser


T = TypeVar("T")
EnumT = TypeVar("EnumT", bound=Enum)


def from_str(x: Any) -> str:
    assert isinstance(x, str)
    return x


def from_float(x: Any) -> float:
    assert isinstance(x, (float, int)) and not isinstance(x, bool)
    return float(x)


def to_float(x: Any) -> float:
    assert isinstance(x, (int, float))
    return x


def to_class(c: Type[T], x: Any) -> dict:
    assert isinstance(x, c)
    return cast(Any, x).to_dict()


def from_datetime(x: Any) -> datetime:
    return dateutil.parser.parse(x)


def to_enum(c: Type[EnumT], x: Any) -> EnumT:
    assert isinstance(x, c)
    return x.value


@dataclass
class PaidBy:
    name: str

    @staticmethod
    def from_dict(obj: Any) -> 'PaidBy':
        assert isinstance(obj, dict)
        name = from_str(obj.get("name"))
        return PaidBy(name)

    def to_dict(self) -> dict:
        result: dict = {}
        result["name"] = from_str(self.name)
        return result


@dataclass
class OrderPaidEventData:
    amount: float
    order_id: str
    paid_by: PaidBy

    @staticmethod
    def from_dict(obj: Any) -> 'OrderPaidEventData':
        assert isinstance(obj, dict)
        amount = from_float(obj.get("amount"))
        order_id = from_str(obj.get("orderId"))
        paid_by = PaidBy.from_dict(obj.get("paidBy"))
        return OrderPaidEventData(amount, order_id, paid_by)

    def to_dict(self) -> dict:
        result: dict = {}
        result["amount"] = to_float(self.amount)
        result["orderId"] = from_str(self.order_id)
        result["paidBy"] = to_class(PaidBy, self.paid_by)
        return result


class EventType(Enum):
    CONTOSO_SHOP_ORDER_PAID = "Contoso.Shop.OrderPaid"


@dataclass
class OrderPaidEvent:
    """An order was paid"""

    data: OrderPaidEventData
    data_version: str
    """The version of the schema of  data ."""

    event_time: datetime
    """When the event happened, in UTC."""

    event_type: EventType
    id: UUID
    """Identifies the event: a repeated delivery has the same id."""

    metadata_version: str
    """The version of the schema of this envelope."""

    subject: str
    """What the event is about, as a path that the publisher defines."""

    topic: str
    """The resource that the event comes from."""

    @staticmethod
    def from_dict(obj: Any) -> 'OrderPaidEvent':
        assert isinstance(obj, dict)
        data = OrderPaidEventData.from_dict(obj.get("data"))
        data_version = from_str(obj.get("dataVersion"))
        event_time = from_datetime(obj.get("eventTime"))
        event_type = EventType(obj.get("eventType"))
        id = UUID(obj.get("id"))
        metadata_version = from_str(obj.get("metadataVersion"))
        subject = from_str(obj.get("subject"))
        topic = from_str(obj.get("topic"))
        return OrderPaidEvent(data, data_version, event_time, event_type, id, metadata_version, subject, topic)

    def to_dict(self) -> dict:
        result: dict = {}
        result["data"] = to_class(OrderPaidEventData, self.data)
        result["dataVersion"] = from_str(self.data_version)
        result["eventTime"] = self.event_time.isoformat()
        result["eventType"] = to_enum(EventType, self.event_type)
        result["id"] = str(self.id)
        result["metadataVersion"] = from_str(self.metadata_version)
        result["subject"] = from_str(self.subject)
        result["topic"] = from_str(self.topic)
        return result


def order_paid_event_from_dict(s: Any) -> OrderPaidEvent:
    return OrderPaidEvent.from_dict(s)


def order_paid_event_to_dict(x: OrderPaidEvent) -> Any:
    return to_class(OrderPaidEvent, x)

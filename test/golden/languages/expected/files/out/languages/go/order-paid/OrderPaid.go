// Code generated from JSON Schema using quicktype. DO NOT EDIT.
// To parse and unparse this JSON data, add this code to your project and do:
//
//    orderPaidEvent, err := UnmarshalOrderPaidEvent(bytes)
//    bytes, err = orderPaidEvent.Marshal()

package order_paid

import "time"

import "encoding/json"

func UnmarshalOrderPaidEvent(data []byte) (OrderPaidEvent, error) {
	var r OrderPaidEvent
	err := json.Unmarshal(data, &r)
	return r, err
}

func (r *OrderPaidEvent) Marshal() ([]byte, error) {
	return json.Marshal(r)
}

// An order was paid
type OrderPaidEvent struct {
	Data                                                             OrderPaidEventData `json:"data"`
	// The version of the schema of  data .                                             
	DataVersion                                                      string             `json:"dataVersion"`
	// When the event happened, in UTC.                                                 
	EventTime                                                        time.Time          `json:"eventTime"`
	EventType                                                        EventType          `json:"eventType"`
	// Identifies the event: a repeated delivery has the same id.                       
	ID                                                               string             `json:"id"`
	// The version of the schema of this envelope.                                      
	MetadataVersion                                                  string             `json:"metadataVersion"`
	// What the event is about, as a path that the publisher defines.                   
	Subject                                                          string             `json:"subject"`
	// The resource that the event comes from.                                          
	Topic                                                            string             `json:"topic"`
}

type OrderPaidEventData struct {
	Amount  float64 `json:"amount"`
	OrderID string  `json:"orderId"`
	PaidBy  PaidBy  `json:"paidBy"`
}

type PaidBy struct {
	Name string `json:"name"`
}

type EventType string

const (
	ContosoShopOrderPaid EventType = "Contoso.Shop.OrderPaid"
)

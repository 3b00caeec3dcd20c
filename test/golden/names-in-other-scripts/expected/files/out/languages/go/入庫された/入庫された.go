// Code generated from JSON Schema using quicktype. DO NOT EDIT.
// To parse and unparse this JSON data, add this code to your project and do:
//
//    x入庫されたEvent, err := UnmarshalX入庫されたEvent(bytes)
//    bytes, err = x入庫されたEvent.Marshal()

package 入庫された

import "encoding/json"

func UnmarshalX入庫されたEvent(data []byte) (X入庫されたEvent, error) {
	var r X入庫されたEvent
	err := json.Unmarshal(data, &r)
	return r, err
}

func (r *X入庫されたEvent) Marshal() ([]byte, error) {
	return json.Marshal(r)
}

type X入庫されたEvent struct {
	棚  string `json:"棚"`
	荷物 荷物     `json:"荷物"`
}

type 荷物 struct {
	番号 float64 `json:"番号"`
}

//! From event to event by keys.

use serde_json::{Value as Json, json};

use crate::stage::Stage;

fn step(stage: &Stage, from: &Json, way: &str, more: Json) -> Json {
    let mut args = json!({ "from": from, "way": way });
    if let (Json::Object(args), Json::Object(more)) = (&mut args, more) {
        args.extend(more);
    }
    stage.call("neighbour", args)
}

#[test]
fn keys_reach_each_of_many_events_of_one_date() {
    let stage = Stage::with_file();
    let create =
        |_| json!({ "create": { "noun": "event", "values": { "title": "Talks", "date": "2022-01-07" } } });
    let made = stage.apply((0..600).map(create).collect());
    let mut met = vec![step(&stage, &Json::Null, "first", json!({}))];
    assert_eq!(met[0]["room_at"], Json::Null, "no zoom tells them apart");
    assert_eq!(met[0]["bounds"]["shape"], "day");
    loop {
        let next = step(&stage, &met[met.len() - 1]["id"], "next", json!({}));
        if next["id"].is_null() {
            break;
        }
        met.push(next);
    }
    let met: Vec<&Json> = met.iter().map(|found| &found["id"]).collect();
    assert_eq!(met, made["created"].as_array().unwrap().iter().collect::<Vec<_>>());
}

#[test]
fn a_step_keeps_to_the_query_and_to_the_lane() {
    let stage = Stage::with_file();
    let talks = stage.event("Talks", "2022-01-07");
    let pact = stage.event("Pact", "2022-01-08");
    let drill = stage.event("Drill", "2022-01-09");
    assert_eq!(step(&stage, &json!(talks), "next", json!({}))["id"], pact);
    assert_eq!(step(&stage, &json!(talks), "next", json!({ "query": "drill" }))["id"], drill);
    assert_eq!(step(&stage, &json!(drill), "next", json!({}))["id"], Json::Null);
    assert_eq!(step(&stage, &Json::Null, "next", json!({ "near": 1_641_700_000.0 }))["id"], drill);

    let made = stage.apply(json!([
        { "create": { "noun": "actor", "id": "new:japan", "values": { "name": "Japan" } } },
        { "create": { "noun": "actor", "id": "new:us", "values": { "name": "United States" } } },
        { "create": { "noun": "participation", "values": { "event": talks, "actor": "new:japan" } } },
        { "create": { "noun": "participation", "values": { "event": talks, "actor": "new:us" } } },
        { "create": { "noun": "participation", "values": { "event": pact, "actor": "new:japan" } } },
        { "create": { "noun": "participation", "values": { "event": drill, "actor": "new:us" } } },
    ]));
    let (japan, us) = (&made["created"][0], &made["created"][1]);
    let by_actor =
        |lane: &Json| step(&stage, &json!(talks), "next", json!({ "lanes": "actor", "lane": lane }));
    assert_eq!((&by_actor(japan)["id"], &by_actor(japan)["lane"]), (&json!(pact), japan));
    assert_eq!((&by_actor(us)["id"], &by_actor(us)["lane"]), (&json!(drill), us));
    let down = step(&stage, &json!(pact), "down", json!({ "lanes": "actor" }));
    // Both are a day away: the later one.
    assert_eq!((&down["id"], &down["lane"]), (&json!(drill), us));
    stage.refused("neighbour", json!({ "from": talks, "way": "sideways" }));
}

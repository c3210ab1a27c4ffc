"""Gives every request of a run the cookie of a journey at one step, so that calls are allowed there.

CONTRACT_SERVER is the server's address, CONTRACT_STEP the step; without a step no request has a journey. The people are
the examples of the server's own document, and the codes come from the demonstration's messages.
"""

import os
import time

import requests
import schemathesis

SERVER = os.environ["CONTRACT_SERVER"]
STEP = os.environ.get("CONTRACT_STEP", "")
ACTIVATION = f"{SERVER}/api/v1/activation"
DOCUMENT = requests.get(f"{SERVER}/api/openapi.json", timeout=10).json()
COOKIE = DOCUMENT["components"]["securitySchemes"]["journey"]["name"]
# Time-out for a message on this machine.
PATIENCE_S = 20


def examples(method, path):
    body = DOCUMENT["paths"][path][method]["requestBody"]["content"]["application/json"]
    return [example["value"] for example in body["examples"].values()]


class Journey:
    """One person's journey to the step."""

    def __init__(self):
        self.http = requests.Session()
        self.must_wait = False

    def call(self, method, path, body=None):
        answer = self.http.request(method, ACTIVATION + path, json=body, timeout=10)
        self.must_wait = answer.status_code == 429
        return answer.json() if answer.ok and answer.content else None

    def look(self):
        return self.call("GET", "")

    def stands(self):
        """Whether the journey is still at the wanted step."""
        view = self.look()
        return view is not None and is_wanted(view)

    def cookie(self):
        return self.http.cookies[COOKIE]

    def begin(self, person):
        """Walks to the wanted step; returns False for a person whose journey never passes it."""
        view = self.call("POST", "", person)
        while view is not None and not is_wanted(view):
            view = self.go_on(view)
        return view is not None

    def go_on(self, view):
        step = view["step"]
        if step == "send_code":
            return self.send("POST", "/code", {"channel": view["channels"][0]["channel"]})
        if step == "enter_code":
            return self.call("POST", "/code/verification", {"code": newest_code(view)})
        if step == "choose_person":
            return self.call("POST", "/person", {"person": view["people"][0]["id"]})
        if step == "representative":
            return self.call("POST", "/representative", {"certified": True})
        if step == "activate":
            accepted = {"terms_accepted": True, "privacy_accepted": True, "terms_version": view["terms_version"]}
            return self.call("POST", "/consent", accepted)
        if step == "contact" and STEP == "contact_pending":
            return self.send("PUT", "/contact/email", {"value": f"new{time.monotonic_ns()}@autre.example"})
        if step == "contact":
            return self.call("POST", "/contact", {"confirmed": True})
        if step == "account":
            identifier = f"person.{time.monotonic_ns()}"
            return self.call("POST", "/account", {"identifier": identifier, "password": "Tilleul+velo+7ruche"})
        return None

    def send(self, method, path, body):
        """Makes a call that sends a code, and waits for the code."""
        before = messages()
        view = self.call(method, path, body)
        until = time.monotonic() + PATIENCE_S
        while view is not None and codes(view, messages()) == codes(view, before):
            if time.monotonic() > until:
                raise RuntimeError("a code was sent and never came")
            time.sleep(0.01)
        return view


def is_wanted(view):
    """`contact_pending` is the step `contact` with an unverified new contact."""
    is_pending = "pending" in view.get("contact", {})
    return (view["step"], is_pending) == (STEP.removesuffix("_pending"), STEP.endswith("_pending"))


def messages():
    return requests.get(f"{SERVER}/demo/messages", timeout=10).json()


def codes(view, messages):
    """The codes sent to the address that the view hints at, newest first."""
    sent = view.get("code") or view["contact"]["pending"]
    start, end = sent["hint"].split("*****")

    def went_there(to):
        return to.startswith(start) and to.replace(" ", "").endswith(end)

    return [message["code"] for message in messages if message["code"] and went_there(message["to"])]


def newest_code(view):
    """Waits for the code, because a request of the run may have caused a new one."""
    until = time.monotonic() + PATIENCE_S
    while not codes(view, messages()) and time.monotonic() < until:
        time.sleep(0.01)
    return codes(view, messages())[0]


def first_of_several(view):
    return view["people"][0]["id"]


class People:
    """Uses the people in turn, because a new code for one person must wait for the resend pause."""

    def __init__(self):
        self.waiting = examples("post", "/api/v1/activation")
        self.journey = None

    def at_the_step(self):
        if self.journey is None or not self.journey.stands():
            self.journey = self.next()
        return self.journey

    def next(self):
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            for _ in range(len(self.waiting)):
                person = self.waiting.pop(0)
                journey = Journey()
                comes_by = journey.begin(person)
                if comes_by or journey.must_wait:
                    self.waiting.append(person)
                if comes_by:
                    return journey
        raise RuntimeError(f"no person of the demonstration reaches the step {STEP} any more")


PEOPLE = People()


if STEP:

    @schemathesis.auth(refresh_interval=None)
    class InTheJourney:
        """Before each request, replaces the journey with the next person's if it has left the step."""

        def get(self, case, context):
            return PEOPLE.at_the_step().cookie()

        def set(self, case, data, context):
            case.cookies[COOKIE] = data


def stand_in(step, path, member, value):
    """Replaces the document's example by the current value, because random values cannot stand in a document."""
    if step != STEP:
        return
    example = examples("post", path)[0]

    @schemathesis.hook("before_call").apply_to(path=path)
    def replace(context, case, kwargs):
        if case.body == example and PEOPLE.journey.stands():
            case.body = {member: value(PEOPLE.journey.look())}


stand_in("enter_code", "/api/v1/activation/code/verification", "code", newest_code)
stand_in("contact_pending", "/api/v1/activation/contact/verification", "code", newest_code)
stand_in("choose_person", "/api/v1/activation/person", "person", first_of_several)

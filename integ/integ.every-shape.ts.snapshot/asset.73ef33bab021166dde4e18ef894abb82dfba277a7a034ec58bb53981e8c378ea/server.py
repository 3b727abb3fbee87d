"""A model that rates items for users, behind the contract of SageMaker's containers: GET /ping and POST /invocations.

It stands in for a trained model: the rating of an item by a user is a fixed function of the two numbers.
"""

import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def rate(user_id: int, item_id: int) -> float:
    """A rating from 1.0 to 5.0, in tenths."""
    return (user_id * 31 + item_id * 17) % 41 / 10 + 1


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.answer(200 if self.path == "/ping" else 404, {})

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        try:
            instances = json.loads(body)["instances"]
            predictions = [{"scores": [rate(each["in0"][0], each["in1"][0])]} for each in instances]
        except (ValueError, KeyError, TypeError, IndexError) as error:
            return self.answer(400, {"error": str(error)})
        self.answer(200, {"predictions": predictions})

    def answer(self, status: int, payload: dict) -> None:
        body = json.dumps(payload).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_) -> None:
        pass


if __name__ == "__main__":
    # SageMaker starts a container with the one argument `serve`.
    port = int(sys.argv[2]) if len(sys.argv) > 2 else 8080
    ThreadingHTTPServer(("0.0.0.0", port), Handler).serve_forever()
